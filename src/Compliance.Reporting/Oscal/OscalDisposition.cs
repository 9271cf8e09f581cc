using System.Text.Json;
using Compliance.Findings.Decisions;
using Compliance.Findings.Json;
using Compliance.Text;

namespace Compliance.Reporting.Oscal;

/// <summary>A waiver as an approved deviation of OSCAL. The risk stays open until it is remedied.</summary>
internal static class OscalDisposition
{
    private const string Approved = "deviation-approved";

    /// <summary>Gets the status of a risk.</summary>
    public static string Status(FindingDisposition disposition) => disposition.Waiver is null ? "open" : Approved;

    /// <summary>Writes the properties for waivers and baseline; none for an open finding without a baseline.</summary>
    public static void WriteProps(FindingDisposition disposition, Utf8JsonWriter json)
    {
        if (disposition.IsInBaseline is { } isKnown)
        {
            json.WriteProp("baseline", isKnown ? "unchanged" : "new");
        }

        if (disposition.Waiver is { } waiver)
        {
            json.WriteProp("waiver", waiver.Id);
        }

        if (disposition.LapsedWaiver is { } lapsed)
        {
            json.WriteProp("lapsed-waiver", lapsed.Id);
        }
    }

    /// <summary>Writes the mitigating factor, the deadline and the entry of the risk log.</summary>
    public static void WriteDeviation(Waiver waiver, string mitigationId, string entryId, Utf8JsonWriter json)
    {
        if (waiver.CompensatingMeasure is { } measure)
        {
            json.WriteStartArray("mitigating-factors");
            json.WriteStartObject();
            json.WriteString("uuid", mitigationId);
            json.WriteString("description", OscalText.Line(measure));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("deadline", OscalText.EndOf(waiver.Until));
        json.WriteStartObject("risk-log");
        json.WriteStartArray("entries");
        json.WriteStartObject();
        json.WriteString("uuid", entryId);
        json.WriteString("title", OscalText.Both(new LocalizedText($"豁免 {waiver.Id}", $"Waiver {waiver.Id}")));
        json.WriteString("description", OscalText.Line(waiver.Reason));
        json.WriteString("start", OscalText.Time(waiver.Granted));
        json.WriteString("end", OscalText.EndOf(waiver.Until));
        json.WriteStartArray("props");
        json.WriteStandardProp("type", "dr-approved");
        json.WriteProp("approver", waiver.Approver);
        if (waiver.Reference is { } reference)
        {
            json.WriteProp("reference", reference);
        }

        json.WriteEndArray();
        json.WriteString("status-change", Approved);
        json.WriteString("remarks", OscalText.Both(new LocalizedText(
            $"批准人：{waiver.Approver}；{IsoDay.Of(waiver.Granted)} 至 {IsoDay.Of(waiver.Until)}（含当日）",
            $"approved by {waiver.Approver}, {IsoDay.Of(waiver.Granted)} to {IsoDay.Of(waiver.Until)} inclusive")));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes an absent baseline entry as a closed risk.</summary>
    public static void WriteAbsent(Sections.AbsentFinding absent, Func<string, string> id, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uuid", id($"absent {absent.Entry.Fingerprint} {absent.Entry.Subject} {JsonWords.Word(absent.Entry.Kind)}"));
        json.WriteString("title", OscalText.Both(absent.Title));
        json.WriteString("description", OscalText.Line($"{absent.Entry.Rule} {absent.Entry.Subject}"));
        json.WriteString("statement", OscalText.Both(new LocalizedText("基线中有，本次没有发现。", "In the baseline, and not found any more.")));
        json.WriteStartArray("props");
        json.WriteProp("baseline", "absent");
        json.WriteProp("fingerprint", absent.Entry.Fingerprint);
        json.WriteEndArray();
        json.WriteString("status", "closed");
        json.WriteEndObject();
    }
}
