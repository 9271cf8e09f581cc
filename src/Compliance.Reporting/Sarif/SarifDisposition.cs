using System.Text.Json;
using Compliance.Findings.Decisions;
using Compliance.Findings.Json;
using Compliance.Text;

namespace Compliance.Reporting.Sarif;

/// <summary>The disposition of a result: suppressions and baseline state.</summary>
/// <param name="locations">Writes places.</param>
internal sealed class SarifDisposition(SarifLocations locations)
{
    /// <summary>Writes the disposition of a result.</summary>
    /// <param name="disposition">The disposition; open for a result that is no finding.</param>
    /// <param name="hasBaseline">Whether the run was compared with a baseline.</param>
    /// <param name="language">The language of the justification.</param>
    /// <param name="json">Where it goes.</param>
    /// <remarks>The standard wants both on all results of a run or on none. Results that a baseline cannot hold are new.</remarks>
    public void Write(FindingDisposition disposition, bool hasBaseline, Language language, Utf8JsonWriter json)
    {
        // An empty list means "not suppressed", a missing one "unknown".
        json.WriteStartArray("suppressions");
        if (disposition.Waiver is { } waiver)
        {
            WriteSuppression(waiver, language, json);
        }

        json.WriteEndArray();
        if (hasBaseline)
        {
            json.WriteString("baselineState", disposition.IsInBaseline == true ? "unchanged" : "new");
        }
    }

    private void WriteSuppression(Waiver waiver, Language language, Utf8JsonWriter json)
    {
        var until = IsoDay.Of(waiver.Until);
        var justification = new LocalizedText(
            $"{waiver.Reason}（批准人：{waiver.Approver}；豁免 {waiver.Id}，至 {until}，含当日）",
            $"{waiver.Reason} (approved by {waiver.Approver}; waiver {waiver.Id}, until {until} inclusive)");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", SarifText.Neutralise(justification.In(language)));
        if (waiver.Span.File is not null)
        {
            locations.WritePlace("location", waiver.Span, json);
        }

        json.WriteStartObject("properties");
        JsonDispositions.WriteParts(waiver, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
