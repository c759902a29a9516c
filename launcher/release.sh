# shellcheck shell=bash
# What is handed to who installs: archive, bill of materials, Debian package, checksums, signature.

command_release() {
    local out="" key="" password="" mine=() certificate=""
    while [ $# -gt 0 ]; do
        case "$1" in
            --out) out="$(value_of "$@")" && shift ;;
            --key) key="$(value_of "$@")" && shift ;;
            --key-password-file) password="$(value_of "$@")" && shift ;;
            --country | --dir | --data) mine+=("$1" "$(value_of "$@")") && shift ;;
            *) fail "release doesn't know the option '$1'. ./mpaka help lists all." ;;
        esac
        shift
    done
    [ -n "$out" ] || fail "Where to? ./mpaka release --out DIR"
    [ -z "$key" ] || [ -r "$key" ] || fail "The key $key can't be read."
    [ -z "$key" ] || [ -r "$password" ] || fail "The file with the key's password can't be read: name it with --key-password-file."
    read_settings "${mine[@]}"
    find_java
    build_if_needed
    mkdir -p "$out" || fail "The directory $out can't be made."
    out="$(cd "$out" && pwd)"
    local work name version archive made
    work="$(mktemp -d "$out/.work.XXXXXX")"
    # shellcheck disable=SC2064 # the directory of now
    trap "rm -rf '$work'" EXIT
    mkdir "$work/unpacked"
    tar -xzf "$(archive_of "$COUNTRY")" -C "$work/unpacked" --strip-components=1
    name="$(release_value "$work/unpacked" name)" version="$(release_value "$work/unpacked" version)"
    archive="$out/$name-$version.tar.gz"
    say "Packing $name $version..."
    pack "$work/unpacked" "$name-$version" "$archive"
    "$JAVA" -cp "$work/unpacked/lib/setup/org.mpaka.platform.setup.jar" org.mpaka.platform.setup.Sbom "$work/unpacked" \
        "$MPAKA_SOURCES/bundles/web/console/src/main/console/package-lock.json" >"$out/$name-$version.cdx.json"
    made=("$archive" "$out/$name-$version.cdx.json")
    if command -v dpkg-deb >/dev/null; then
        debian_package "$work" "$name" "$version" "$out"
        made+=("$out/mpaka_$(debian_version "$version")_all.deb")
    else
        say "dpkg-deb isn't installed; no Debian package is made."
    fi
    local file
    for file in "${made[@]}"; do
        (cd "$out" && sha256sum "$(basename "$file")" >"$file.sha256")
        if [ -n "$key" ]; then
            sign_release sign "$work/unpacked" "$file" "$key" "$password" || fail "$file isn't signed."
        fi
    done
    [ -n "$key" ] || say "Not signed: name the team's key with --key and --key-password-file."
    say "In $out: $(cd "$out" && echo "$name-$version".* mpaka_*.deb)"
}

# The same files give the same bytes: names in order, one owner, the day of the newest commit.
pack() {
    local from="$1" top="$2" to="$3" day
    day="$(git -C "$MPAKA_SOURCES" log -1 --format=%ct 2>/dev/null || echo 1793491200)"
    tar -C "$from" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$day" --transform "s#^\./#$top/#;s#^\.\$#$top#" \
        --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime -cf - . | gzip -n -9 >"$to.part"
    mv "$to.part" "$to"
}

# sign ARCHIVE KEY PASSWORD_FILE, or verify ARCHIVE CERTIFICATE, by the program of an unpacked release.
sign_release() {
    local verb="$1" release="$2"
    shift 2
    "$JAVA" -XX:TieredStopAtLevel=1 \
        -cp "$(find "$release/lib/setup" "$release/system/org/bouncycastle" -name '*.jar' | tr '\n' ':')" \
        org.mpaka.platform.setup.ReleaseSignature "$verb" "$@"
}

command_verify() {
    local certificate="" archive="" release="${RUNTIME:-}"
    while [ $# -gt 0 ]; do
        case "$1" in
            --certificate) certificate="$(value_of "$@")" && shift ;;
            -*) fail "verify doesn't know the option '$1'." ;;
            *) archive="$1" ;;
        esac
        shift
    done
    if [ -z "$archive" ] || [ -z "$certificate" ]; then fail "$MPAKA_COMMAND verify ARCHIVE --certificate FILE.pem"; fi
    read_settings
    find_java
    release="$RUNTIME"
    [ -d "$release/lib/setup" ] || fail "Nothing is installed in $release that could verify: ./mpaka setup unpacks it."
    sign_release verify "$release" "$archive" "$certificate" || exit 1
    say "$archive is what the owner of $certificate signed."
}

debian_version() {
    # A tilde is before the release itself.
    printf '%s' "${1/-SNAPSHOT/~snapshot}"
}

# One package, whatever the country: two of them can't be on one machine.
debian_package() {
    local work="$1" name="$2" version="$3" out="$4" day
    day="$(git -C "$MPAKA_SOURCES" log -1 --format=%ct 2>/dev/null || echo 1793491200)"
    mkdir -p "$work/deb/DEBIAN" "$work/deb/opt" "$work/deb/lib/systemd/system" "$work/deb/usr/share/doc/mpaka"
    cp -a "$work/unpacked" "$work/deb/opt/mpaka"
    cp "$work/unpacked/lib/systemd/mpaka.service" "$work/deb/lib/systemd/system/"
    cp "$MPAKA_SOURCES/LICENSE" "$work/deb/usr/share/doc/mpaka/copyright"
    cp "$MPAKA_SOURCES"/launcher/debian/* "$work/deb/DEBIAN/"
    sed -i "s/@VERSION@/$(debian_version "$version")/; s/@NAME@/$name/; s/@SIZE@/$(du -sk "$work/deb" | cut -f 1)/" "$work/deb/DEBIAN/control"
    chmod 755 "$work/deb/DEBIAN"/p*
    # Where the service's user may not write, nothing needs to be found again.
    find "$work/deb" -type d -exec chmod 755 {} +
    find "$work/deb" -newermt "@$day" -exec touch -h -d "@$day" {} +
    SOURCE_DATE_EPOCH="$day" dpkg-deb --root-owner-group -Zgzip -z6 --build "$work/deb" "$out/mpaka_$(debian_version "$version")_all.deb" >/dev/null
}
