using System.Text.Json;
using Compliance.Findings.Decisions;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes dispositions: waivers and baseline.</summary>
public static class JsonDispositions
{
    /// <summary>Writes the disposition of one finding.</summary>
    public static void Write(FindingDisposition disposition, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(disposition);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject("disposition");
        json.WriteString("kind", JsonWords.Word(disposition.Kind));
        WriteWaiver("waiver", disposition.Waiver, json);
        WriteWaiver("lapsed_waiver", disposition.LapsedWaiver, json);
        if (disposition.IsInBaseline is { } isKnown)
        {
            json.WriteString("baseline", isKnown ? "unchanged" : "new");
        }
        else
        {
            json.WriteNull("baseline");
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the number of open findings, the waiver register and the baseline of a report.</summary>
    public static void Write(ComplianceReport report, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject("open");
        json.WriteNumber("violations", report.CountOpen(FindingKind.Violation));
        json.WriteNumber("cautions", report.CountOpen(FindingKind.Caution));
        json.WriteNumber("opportunities", report.CountOpen(FindingKind.Opportunity));
        json.WriteEndObject();
        WriteRegister(report, json);
        WriteBaseline(report.Dispositions, json);
    }

    /// <summary>Writes the fields of a waiver.</summary>
    public static void WriteParts(Waiver waiver, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("id", waiver.Id);
        json.WriteString("reason", waiver.Reason);
        json.WriteString("approver", waiver.Approver);
        json.WriteDay("granted", waiver.Granted);
        json.WriteDay("until", waiver.Until);
        json.WriteString("reference", waiver.Reference);
        json.WriteString("compensating_measure", waiver.CompensatingMeasure);
    }

    /// <summary>Writes a baseline entry.</summary>
    public static void WriteEntry(BaselineEntry entry, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("rule", entry.Rule);
        json.WriteString("subject", entry.Subject);
        json.WriteString("kind", JsonWords.Word(entry.Kind));
        json.WriteEndObject();
    }

    private static void WriteRegister(ComplianceReport report, Utf8JsonWriter json)
    {
        if (report.Dispositions.Waivers is not { } register)
        {
            json.WriteNull("waivers");
            return;
        }

        json.WriteStartObject("waivers");
        json.WriteString("file", register.Name);
        json.WriteString("sha256", register.ContentHash);
        json.WriteStartArray("items");
        foreach (var waiver in register.Waivers)
        {
            json.WriteStartObject();
            json.WriteString("id", waiver.Id);
            json.WriteString("company", waiver.Company);
            json.WriteString("state", JsonWords.Word(waiver.StateOn(report.AsOf)));
            json.WriteDay("until", waiver.Until);
            json.WriteWords("findings", report.Findings.Where(f => f.Disposition.Waiver?.Id == waiver.Id).Select(f => f.Fingerprint).Distinct(), f => f);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBaseline(ReportDispositions dispositions, Utf8JsonWriter json)
    {
        if (dispositions.Baseline is not { } baseline)
        {
            json.WriteNull("baseline");
            return;
        }

        json.WriteStartObject("baseline");
        json.WriteString("file", baseline.Name);
        json.WriteString("sha256", baseline.ContentHash);
        json.WriteDay("as_of", baseline.AsOf);
        json.WriteStartArray("absent");
        foreach (var entry in dispositions.Absent)
        {
            WriteEntry(entry, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWaiver(string name, Waiver? waiver, Utf8JsonWriter json)
    {
        if (waiver is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteParts(waiver, json);
        json.WritePlace(waiver.Span);
        json.WriteEndObject();
    }
}
