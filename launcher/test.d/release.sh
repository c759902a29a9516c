#!/usr/bin/env bash
# What is handed out: packed twice with the same bytes, signed by a key made here, verified, refused when changed; the bill
# of materials names what lies in the archive; the Debian package holds service, programs and no data.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# shellcheck source=launcher/say.sh
. "$sources/launcher/say.sh"
# shellcheck source=launcher/tools.sh
. "$sources/launcher/tools.sh"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-release.XXXXXX")"
trap '[ -n "${MPAKA_KEEP:-}" ] || rm -rf "$place"' EXIT

wrong() {
    cat "$place/said" 2>/dev/null || true
    echo "A release: $1."
    exit 1
}

find_java
printf 'a pass phrase of the test only' >"$place/password"
"$(dirname "$JAVA")/keytool" -genkeypair -alias release -keyalg EC -groupname secp256r1 -dname 'CN=a key of the test' -validity 2 \
    -storetype PKCS12 -keystore "$place/key.p12" -storepass:file "$place/password" >/dev/null 2>&1
"$(dirname "$JAVA")/keytool" -exportcert -rfc -alias release -keystore "$place/key.p12" -storepass:file "$place/password" \
    >"$place/signer.pem" 2>/dev/null

"$sources/mpaka" release --out "$place/first" --data "$place/node" --key "$place/key.p12" --key-password-file "$place/password" \
    >"$place/said" 2>&1 || wrong "it was not made"
"$sources/mpaka" release --out "$place/second" --data "$place/node" >"$place/said" 2>&1 || wrong "it was not made a second time"
(cd "$place/first" && sha256sum ./*.tar.gz ./*.json ./*.deb) >"$place/sums"
(cd "$place/second" && sha256sum --quiet -c "$place/sums") >"$place/said" 2>&1 || wrong "packed twice it is not the same"

archive="$(find "$place/first" -name '*.tar.gz')"
mkdir "$place/node/runtime" && tar -xzf "$archive" -C "$place/node/runtime" --strip-components=1
export MPAKA_NODE_DIR="$place/node"
"$sources/mpaka" verify "$archive" --certificate "$place/signer.pem" >"$place/said" 2>&1 || wrong "its own signature is not valid"
if command -v openssl >/dev/null; then
    openssl cms -verify -binary -inform DER -in "$archive.p7s" -content "$archive" -CAfile "$place/signer.pem" -purpose any \
        -out /dev/null >"$place/said" 2>&1 || wrong "openssl does not find the signature valid"
fi
printf x >>"$archive"
if "$sources/mpaka" verify "$archive" --certificate "$place/signer.pem" >"$place/said" 2>&1; then wrong "a changed archive is valid"; fi

node -e '
    const bom = JSON.parse(require("fs").readFileSync(process.argv[1]));
    const has = (start) => bom.components.some((part) => part.purl.startsWith(start));
    for (const start of ["pkg:maven/org.apache.felix/", "pkg:maven/org.glassfish.jersey.", "pkg:maven/org.mpaka/", "pkg:npm/react@"])
        if (!has(start)) throw new Error("the bill of materials lacks " + start);
    const names = bom.components.map((part) => part["bom-ref"]);
    if (new Set(names).size !== names.length) throw new Error("a reference stands twice");
    console.log(names.length + " libraries in the bill of materials");
' "$(find "$place/first" -name '*.cdx.json')" || wrong "its bill of materials is not whole"

if command -v dpkg-deb >/dev/null; then
    dpkg-deb --contents "$(find "$place/first" -name '*.deb')" >"$place/said"
    for file in ./opt/mpaka/bin/mpaka ./opt/mpaka/bin/karaf ./lib/systemd/system/mpaka.service; do
        grep -q " $file\$" "$place/said" || wrong "the package lacks $file"
    done
    if grep -qE 'node-key|\.p12$|\.secret$' "$place/said"; then wrong "the package holds keys"; fi
fi
echo "Released twice alike, signed, verified: $SECONDS s."
