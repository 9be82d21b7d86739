# shellcheck shell=bash
# SPDX-FileCopyrightText: MetaLLM Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian 12 must have to build and test the project: the one list. Sourced by app/run.sh and
# tests/run.sh.

packages=(
  # compiler and build
  g++ cmake ninja-build ccache
  # Qt: Widgets, Charts (whose CMake files need OpenGL's), SVG, Test, translations
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  # the keys of embedding servers, kept by the desktop's keychain (libsecret) and nowhere else
  qtkeychain-qt6-dev
  # core
  libeigen3-dev libsqlite3-dev libexpected-dev libfmt-dev libsimdjson-dev nlohmann-json3-dev
  libcsv-dev libkainjow-mustache-dev libpcg-cpp-dev libxxhash-dev
  zlib1g-dev libzip-dev libzstd-dev
  # metallm
  libcli11-dev
  # benchmarks
  libbenchmark-dev
  # the window, and pictures made without a display
  fonts-inter fonts-dejavu-core
  # Chinese and Japanese, each in its own drawing of the characters they share
  fonts-noto-cjk
)
# Qt's plugin for Wayland, where nothing offers X11.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
  packages+=(qt6-wayland)
fi

installMissing() {
  local missing=() package asRoot=()
  if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian: please install what app/packages.sh lists under this system's names." >&2
    return 0
  fi
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] \
      || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Please install these packages as root, then call this again:" >&2
      echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
    asRoot=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  "${asRoot[@]}" apt-get update -q
  "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qy --no-install-recommends "${missing[@]}"
}
