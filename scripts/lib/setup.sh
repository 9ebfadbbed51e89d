# Shared by scripts/run, scripts/test and scripts/endure: brings in what is missing, once, and says what and why.
#
# Rule of this file: a second start does one comparison and nothing else. A stamp in .venv holds a checksum of what was
# installed from; while it is the same, nothing is looked at again. `rm -r .venv .venv-tools` starts over.
# shellcheck shell=bash

readonly UV_VERSION=0.13.9
readonly OLDEST_PYTHON=3.11

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)

# Each line: a Debian package and what it is for. Qt ends the process without a word when one of its libraries is missing.
readonly WINDOW_PACKAGES='
libglib2.0-0        Qt, the window toolkit, is built on it
libgl1              drawing the window
libegl1             drawing the window
libxkbcommon0       reading the keyboard
libfontconfig1      finding fonts
libdbus-1-3         talking to the desktop
libbrotli1          reading compressed fonts
libxkbcommon-x11-0  reading the keyboard under X
libxcb-cursor0      showing the window under X
libxcb-icccm4       showing the window under X
libxcb-keysyms1     reading the keyboard under X
libxcb-shape0       showing the window under X
'
readonly TEST_PACKAGES='
xvfb                a screen in memory, on which the tests open the window
procps              looking whether a test left a program running
dbus                the bus on which a screen reader asks a window what it shows
at-spi2-core        the accessibility tree on that bus: a test rings a sale through it
python3-gi          how that test, a program that is a stranger to the register, speaks to the tree
gir1.2-atspi-2.0    the same
'

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$1"
    exit 3
}

# The checksum of everything that decides what has to be installed; the path is in it because a .venv cannot be moved.
checksum() {
    { printf '%s\n' "$root" && cat "$root/uv.lock" "$root/pyproject.toml" "$root/scripts/lib/setup.sh"; } | sha256sum | cut -c1-64
}

installed() { dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }

# quietly COMMAND...: run it and show what it printed only when it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# as_root COMMAND...: run it as root, by sudo if need be.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages LINES: install those packages of LINES ("name  why") that are not there, each with its reason.
install_packages() {
    local name why missing=()
    while read -r name why; do
        [ -n "$name" ] || continue
        command -v dpkg-query >/dev/null && installed "$name" && continue
        say "missing: $name ($why)"
        missing+=("$name")
    done <<<"$1"
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then
        say "This is not Debian or Ubuntu, so nothing was installed; if the start fails, install what the lines above stand for."
        return
    fi
    local install=(apt-get install -q -y --no-install-recommends "${missing[@]}")
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
        stop "That needs root, and there is no sudo here. Run this as root, then start again: ${install[*]}"
    say "installing ${#missing[@]} Debian package(s)"
    quietly as_root apt-get update -q &&
        quietly as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" ||
        stop "A Debian package could not be installed (see above). Mend that and start again."
}

# What Python itself needs; looked at by trying, because a Python from elsewhere needs no Debian package.
install_python() {
    command -v python3 >/dev/null || install_packages 'python3  the language posfallback is written in'
    python3 -c "import sys; sys.exit(sys.version_info[:2] < tuple(map(int, '$OLDEST_PYTHON'.split('.'))))" ||
        stop "$(python3 --version) is too old: posfallback needs Python $OLDEST_PYTHON or newer."
    local lines=''
    python3 -c 'import venv, ensurepip' 2>/dev/null ||
        lines+='python3-venv  keeps the Python packages of posfallback apart from those of the system'$'\n'
    [ -n "${SSL_CERT_FILE:-}" ] || [ -e /etc/ssl/certs/ca-certificates.crt ] || ! command -v dpkg-query >/dev/null ||
        lines+='ca-certificates  checks that the package index is the real one'$'\n'
    install_packages "$lines"
}

install_uv() {
    local uv="$root/.venv-tools/bin/uv"
    [ -x "$uv" ] && [ "$("$uv" --version 2>/dev/null | cut -d' ' -f2)" = "$UV_VERSION" ] && return
    say "missing: uv $UV_VERSION (installs exactly the Python packages that uv.lock names)"
    python3 -m venv --clear "$root/.venv-tools" &&
        "$root/.venv-tools/bin/python" -m pip install --quiet --disable-pip-version-check "uv==$UV_VERSION" >&2 ||
        stop "uv could not be installed from the Python package index. Check the network and start again."
}

# install_python_packages GROUP: `no-dev` for the program alone, `dev` for the tests too. Nothing is taken away, so that
# scripts/run leaves what scripts/test has brought.
install_python_packages() {
    say "installing the Python packages of uv.lock (once; this takes a minute or two)"
    UV_PYTHON_DOWNLOADS=never UV_PROJECT_ENVIRONMENT="$root/.venv" "$root/.venv-tools/bin/uv" sync --project "$root" \
        --quiet --frozen "--$1" --inexact --compile-bytecode --python "$(command -v python3)" >&2 ||
        stop "The Python packages could not be installed (see above). Check the network and the disk, and start again."
}

# stamped NAME / stamp NAME: whether NAME was installed from what lies here now; remember that it was.
stamped() { [ "$(cat "$root/.venv/posfallback-$1.stamp" 2>/dev/null)" = "$sum" ]; }
stamp() { printf '%s\n' "$sum" >"$root/.venv/posfallback-$1.stamp"; }

# ready NAME GROUP PACKAGES: bring in what is missing for NAME, unless its stamp says that nothing can be.
ready() {
    local name=$1 group=$2 packages=$3 sum
    sum=$(checksum)
    [ -x "$root/.venv/bin/posfallback" ] && stamped "$name" && return
    install_python
    install_packages "$packages"
    # The packages of `dev` hold those of `no-dev`.
    if ! { [ -x "$root/.venv/bin/posfallback" ] && { stamped dev || stamped "$group"; }; }; then
        install_uv
        install_python_packages "$group"
        stamp "$group"
    fi
    stamp "$name"
    say "ready for $name"
}
