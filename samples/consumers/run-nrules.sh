#!/usr/bin/env bash
# Packs Compliance.NRules and what it needs, then runs the worker against the packages, as a user would: from an empty
# package cache. Needs a feed that has NRules; a machine may hold NRules in its own cache while its feed lacks it, and
# then this ends with exit code 77 and says so.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
root="$(cd ../.. && pwd)"
packages="$root/artifacts/packages"
work="$root/artifacts/consumers-nrules"

export DOTNET_CLI_TELEMETRY_OPTOUT=1
export DOTNET_NOLOGO=1
worker=

finish() { if [[ -n "$worker" ]]; then kill "$worker" 2>/dev/null || true; fi; }
trap finish EXIT
fail() { echo "error: $*" >&2; exit 1; }
# told TEXT: the worker says so within a minute.
told() {
  for _ in $(seq 300); do
    if grep -qF -- "$1" "$work/worker.txt"; then return; fi
    kill -0 "$worker" 2>/dev/null || { cat "$work/worker.txt" >&2; fail "the worker stopped"; }
    sleep 0.2
  done
  cat "$work/worker.txt" >&2
  fail "the worker did not say '$1'"
}

rm -rf "$packages" "$work"
mkdir -p "$work/declarations"
for project in Compliance Compliance.RulePacks Compliance.NRules; do
  dotnet pack "$root/src/$project" -c Release -p:NRules=true -o "$packages" -v quiet
done

export NUGET_PACKAGES="$work/cache"
rm -rf LiveWorker/bin LiveWorker/obj
if ! dotnet restore LiveWorker -v quiet > "$work/restore.txt" 2>&1; then
  if grep -q "NU110[12].*NRules\." "$work/restore.txt"; then
    echo "NRules is not on this feed; the worker was not run"
    exit 77
  fi
  cat "$work/restore.txt" >&2
  fail "the worker was not restored"
fi
dotnet build LiveWorker -c Release --no-restore -v quiet
dotnet LiveWorker/bin/Release/net10.0/LiveWorker.dll "$work/declarations" 2026-11-01 > "$work/worker.txt" 2>&1 &
worker=$!

told "watching"
cp "$root/samples/unlicensed-settlement/company.yaml" "$work/draft"
mv "$work/draft" "$work/declarations/company.yaml"
told "company.yaml: Appeared Violation cn-payment-unlicensed-payment"
cp "$root/samples/unlicensed-settlement/with-licence.yaml" "$work/draft"
mv "$work/draft" "$work/declarations/company.yaml"
told "company.yaml: Disappeared Violation cn-payment-unlicensed-payment"
echo "company: { id: x, nmae: y }" > "$work/draft"
mv "$work/draft" "$work/declarations/company.yaml"
told "company.yaml: unreadable, 1 mistakes"
echo "the live worker works"
