/* A disk that fails: loaded before libc, lets the n-th write below one folder fail, or all from the n-th on.
   What counts as a write: pwrite, write, ftruncate, fsync, fdatasync, rename, link, and opening to make a file.
   Armed for reads, the n-th pread fails, or all do, and with all of them each opening: a disk that was pulled out. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[4096];
static long count = 0, failing = 0;
static int code = 0, forever = 0, reads = 0;

void disk_arm(const char *below, long n, int error, int on) {
    strncpy(folder, below, sizeof folder - 1);
    count = 0; failing = n; code = error; forever = on; reads = 0;
}
void disk_arm_reads(const char *below, long n, int error, int on) { disk_arm(below, n, error, on); reads = 1; }
void disk_disarm(void) { failing = 0; folder[0] = 0; reads = 0; }
long disk_count(void) { return count; }

static int hits(const char *path) {
    if (!folder[0] || strncmp(path, folder, strlen(folder)) != 0) return 0;
    count++;
    if (failing && (count == failing || (forever && count > failing))) {
        if (code < 0) _exit(137);
        errno = code;
        return 1;
    }
    return 0;
}
static int fails(const char *path) { return !(reads && !forever) && hits(path); }
static int fd_hits(int fd, int (*asked)(const char *)) {
    char link[64], path[4096];
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return asked(path);
}
static int fd_fails(int fd) { return fd_hits(fd, fails); }
static int fd_reads(int fd) { return reads && fd_hits(fd, hits); }
#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *b, size_t n) { REAL(ssize_t, write, int, const void *, size_t); return fd_fails(fd) ? -1 : real(fd, b, n); }
ssize_t pread(int fd, void *b, size_t n, off_t o) { REAL(ssize_t, pread, int, void *, size_t, off_t); return fd_reads(fd) ? -1 : real(fd, b, n, o); }
ssize_t pread64(int fd, void *b, size_t n, off64_t o) { REAL(ssize_t, pread64, int, void *, size_t, off64_t); return fd_reads(fd) ? -1 : real(fd, b, n, o); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) { REAL(ssize_t, pwrite, int, const void *, size_t, off_t); return fd_fails(fd) ? -1 : real(fd, b, n, o); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) { REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t); return fd_fails(fd) ? -1 : real(fd, b, n, o); }
int ftruncate(int fd, off_t n) { REAL(int, ftruncate, int, off_t); return fd_fails(fd) ? -1 : real(fd, n); }
int ftruncate64(int fd, off64_t n) { REAL(int, ftruncate64, int, off64_t); return fd_fails(fd) ? -1 : real(fd, n); }
int fsync(int fd) { REAL(int, fsync, int); return fd_fails(fd) ? -1 : real(fd); }
int fdatasync(int fd) { REAL(int, fdatasync, int); return fd_fails(fd) ? -1 : real(fd); }
int rename(const char *a, const char *b) { REAL(int, rename, const char *, const char *); return fails(b) ? -1 : real(a, b); }
int link(const char *a, const char *b) { REAL(int, link, const char *, const char *); return fails(b) ? -1 : real(a, b); }

#define MODE va_list l; va_start(l, flags); mode_t mode = (flags & O_CREAT) ? va_arg(l, mode_t) : 0; va_end(l)
#define MAKES(path) (((reads && forever) || ((flags & O_CREAT) && access(path, F_OK) != 0)) && fails(path))
int open(const char *path, int flags, ...) { MODE; REAL(int, open, const char *, int, ...); return MAKES(path) ? -1 : real(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE; REAL(int, open64, const char *, int, ...); return MAKES(path) ? -1 : real(path, flags, mode); }
