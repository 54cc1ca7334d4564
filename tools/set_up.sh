#!/bin/sh
# Makes .venv and puts the pinned packages into it: `tools/set_up.sh run`, `test` or `build`.
# Does nothing, at once, where that was done already with the same pins. PYTHON=python3.12 chooses one.
set -eu
cd "$(dirname "$0")/.."

wanted=${1:?run, test or build}
venv=${VENV:-.venv}
python=${PYTHON:-}
fits='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))'

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}

find_python() {
    if [ -n "$python" ]; then
        "$python" -c "$fits" 2>/dev/null || stop "$python is not a Python from 3.11 to 3.13."
        return
    fi
    for python in python3.11 python3.12 python3.13 python3; do
        "$python" -c "$fits" 2>/dev/null && return
    done
    stop "No Python from 3.11 to 3.13 was found. On Debian or Ubuntu: sudo apt install python3 python3-venv"
}

# The name of Debian's package is the version's own: python3.11-venv.
need_venv() {
    "$python" -c 'import venv, ensurepip' 2>/dev/null && return
    stop "This Python has no venv. On Debian or Ubuntu: sudo apt install $("$python" -c \
        'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
}

same_version() {
    asked='import sys; print(sys.version_info[:2])'
    [ -z "$python" ] || [ "$("$python" -c "$asked")" = "$("$venv/bin/python" -c "$asked")" ]
}

venv_works() {
    [ -x "$venv/bin/pip" ] && "$venv/bin/python" -c "$fits" 2>/dev/null && same_version
}

make_venv() {
    find_python
    need_venv
    if [ -e "$venv" ]; then
        [ -e "$venv/pyvenv.cfg" ] || stop "$venv is in the way and is no virtual environment; move it."
        rm -rf "$venv"
    fi
    say "Making $venv with $("$python" --version)."
    # With uv, which the pip beside Python can fetch, a venv needs none of its own to begin with: five seconds.
    "$python" -m venv --without-pip "$venv"
    get_uv "$python" || "$python" -m venv --clear "$venv"
}

get_uv() {
    "$1" -m pip --python "$venv/bin/python" install --quiet --no-compile --require-hashes --only-binary :all: \
        -r requirements/installer.txt 2>/dev/null
}

# What was installed last: pins, the package's own declaration, and the place, since scripts name it.
state() {
    pwd
    cat "requirements/$1.txt" pyproject.toml | cksum
}

installed() {
    [ -f "$venv/installed-$1" ] && [ "$(state "$1")" = "$(cat "$venv/installed-$1")" ]
}

# uv installs in a tenth of pip's time and asks the index that pip was told of.
uv_may() {
    export UV_HTTP_TIMEOUT=30 UV_HTTP_RETRIES=1 UV_PYTHON_DOWNLOADS=never
    index=$("${python:-$venv/bin/python}" -m pip config get global.index-url 2>/dev/null) || index=${PIP_INDEX_URL:-}
    [ -z "$index" ] || export UV_DEFAULT_INDEX="$index"
    [ -z "${PIP_CERT:-}" ] || export SSL_CERT_FILE="$PIP_CERT"
    [ -x "$venv/bin/uv" ] || get_uv "$venv/bin/python"
}

# Where uv cannot (no such machine, an index it does not reach), pip does the same by itself.
install_with() {
    uv_may && "$venv/bin/uv" pip install $quiet --python "$venv/bin/python" "$@" 2>/dev/null && return
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null
    "$venv/bin/python" -m pip install $quiet --no-compile "$@"
}

# PySide keeps modules of its own as sources inside a library and compiles them at each start, unless it was once told
# to write them out (0); what an older one wrote goes first (1). Where it does not, all works as well.
write_out_modules() {
    for embed in 1 0; do
        SBK_EMBED=$embed "$venv/bin/python" -c 'import PySide6.QtCore' >/dev/null 2>&1 || true
    done
}

install() {
    quiet=--quiet
    [ -t 2 ] && quiet=
    export PIP_DISABLE_PIP_VERSION_CHECK=1
    say "Installing the pinned packages into $venv (once; about 100 MB, a minute at most)."
    rm -f "$venv/installed-$1"
    # Compiled when first used, and only what is used: half the time of installing went into the rest.
    install_with --require-hashes -r "requirements/$1.txt" ||
        stop "The packages could not be installed: see pip's lines above. Is this machine on line?"
    install_with --no-deps --no-build-isolation -e . ||
        stop "The package itself could not be installed: see pip's lines above."
    write_out_modules
    state "$1" >"$venv/installed-$1"
}

venv_works || make_venv
installed "$wanted" && exit
# The test pins hold the run pins.
[ "$wanted" = run ] && installed test && exit
install "$wanted"
