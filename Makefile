# make run    the program        make test   all checks and tests, without a screen
# make help   the rest

VENV ?= .venv
PYTHON ?=
ARGS ?=
ONLY ?=
export VENV PYTHON
# Compiled modules are kept: a hundred processes start in the tests, and each would compile the program anew.
unexport PYTHONDONTWRITEBYTECODE

python = $(VENV)/bin/python
offscreen = QT_QPA_PLATFORM=offscreen
uv = build/uv/bin/uv
build_app = nice $(VENV)/bin/pyinstaller --noconfirm --log-level ERROR --distpath dist \
	--workpath build/pyinstaller build_app.spec
# In the folder Python's modules lie as they are: to unpack them at each start costs more than the megabytes on the disk.
build_folder = PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0 $(build_app)
compile = $(uv) pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --quiet $(if $(UPGRADE),--upgrade) --group backend

.PHONY: help run test tests explore torture monkey soak check bench bench-packages demo docs docs-pictures languages fitting screenshots lock clean set-up set-up-test set-up-build app \
	app-onefile test-app deb archive wheel timed-app

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

run: set-up ## set up what is missing and open the window (ARGS="open my.annotator")
	@$(python) -m annotator $(ARGS)

test: set-up-test ## all checks and all tests, without a screen (ARGS="tests/core -x")
	@$(MAKE) --no-print-directory --jobs=2 check tests

tests: set-up-test
	@# On a fresh clone all modules are compiled once here, not by each worker.
	@[ -d tests/__pycache__ ] || $(offscreen) $(python) -m pytest --collect-only -q -n 0 >/dev/null || true
	$(offscreen) $(python) -m pytest -n auto --dist worksteal $(ARGS)

explore: set-up-test ## look for new examples that break a property; minutes
	HYPOTHESIS_PROFILE=explore $(offscreen) $(python) -m pytest -n auto --timeout=900 $(or $(ARGS),tests/properties tests/core tests/formats tests/ui/reading)

torture: set-up-test ## a failing disk at every write, a thousand kills of the window; goes on where it was stopped (KILLS=100 SEED=7)
	$(offscreen) $(python) -m tests.torture $(if $(KILLS),--kills $(KILLS)) $(if $(SEED),--seed $(SEED))

monkey: set-up-test ## keys, clicks and menus at random, what fails made short (SEEDS=1-50 DESK=people COUNT=400 ARGS=--stress)
	$(offscreen) $(python) -m tests.torture.at_random --seeds $(or $(SEEDS),1-20) --desk $(or $(DESK),sample) --count $(or $(COUNT),400) $(ARGS)

soak: set-up-test ## hours of work in one process: what grows, what gets slower; minutes
	$(offscreen) $(python) -m tests.torture.soak --marks 5000 --undos 5000 --switches 2000 --comparings 500 --pages 300

check: set-up-test ## lint, format, types, layers
	$(python) -m ruff check .
	$(python) -m ruff format --check .
	$(python) -m mypy
	$(VENV)/bin/lint-imports

bench: set-up-test ## measure; ONLY=word runs the rows whose name holds the word
	$(offscreen) $(python) -m benchmarks $(if $(ONLY),--only "$(ONLY)")

bench-packages: set-up-test ## what the rows on agreement are measured against, into build/bench-packages
	$(python) -m pip install --quiet --upgrade --target build/bench-packages -r benchmarks/agreement_packages.txt

demo: set-up ## the whole job on the sample, without a screen; results in build/demo
	@$(python) -m annotator.demo build/demo

docs: set-up-test ## write anew what is made of the pages on keys, widget names, formats, metrics, commands
	$(offscreen) $(python) docs/build_reference.py
	$(offscreen) $(python) docs/made_parts.py

docs-pictures: set-up-test ## take the pictures of the user guide anew, from the program itself (ARGS="tag link")
	$(offscreen) $(python) -m tools.guide_pictures $(ARGS)

languages: set-up-test ## what the window says into translations/*.ts, and those into its .qm
	$(python) tools/languages.py $(ARGS)

fitting: set-up-test ## words that are cut off, in every view and language; minutes (ARGS="review --languages fr")
	$(offscreen) $(python) -m tools.fitting $(ARGS)

screenshots: set-up-test ## pictures of each view, in every theme and both sizes, in build/screenshots (ARGS="review --themes dark")
	$(offscreen) $(python) -m tools.screenshots $(ARGS)

app: set-up-build ## build the program that needs no Python: the folder dist/annotator
	$(build_folder)

app-onefile: set-up-build ## the same as one file, which unpacks itself at each start
	$(build_app) -- --onefile

wheel: set-up-build ## the package for pip, in dist
	$(python) -m build --wheel --no-isolation

timed-app: set-up-build
	$(build_folder) -- --bare
	$(build_folder) -- --stock
	$(build_folder) -- --timed

test-app: app set-up-test ## build the program and try it away from the source tree, without Python
	$(offscreen) $(python) -m pytest tests/bundle -n 0 $(ARGS)

deb: app ## the Debian package of the built program, in dist
	nice $(python) -m bundle.linux_packages deb

archive: app ## the built program as a .tar.gz for any Linux, in dist
	nice $(python) -m bundle.linux_packages archive

lock: $(uv) ## pin the dependencies anew; UPGRADE=1 takes the newest
	$(compile) -o requirements/run.txt
	$(compile) --group dev -c requirements/run.txt -o requirements/test.txt
	$(compile) --group bundle -c requirements/run.txt -o requirements/build.txt
	echo uv | $(uv) pip compile - --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header --quiet $(if $(UPGRADE),--upgrade) -o requirements/installer.txt

$(uv):
	python3 -m venv build/uv
	build/uv/bin/pip install --quiet --require-hashes -r requirements/installer.txt

clean: ## remove all that make made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

set-up:
	@tools/set_up.sh run

set-up-test:
	@tools/set_up.sh test

set-up-build:
	@tools/set_up.sh build
