using System.Text.Json;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes the objects that recur in the JSON of reports. Nothing is left out: what is absent is <c>null</c>.</summary>
public static class ReportJsonExtensions
{
    /// <summary>Writes <c>subject</c>: path, type, name and place of a thing.</summary>
    public static void WriteSubject(this Utf8JsonWriter json, Entity subject)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(subject);
        json.WriteStartObject("subject");
        json.WriteString("path", subject.Path);
        json.WriteString("type", subject.Type.Id);
        json.WriteString("name", subject.DisplayName);
        json.WritePlace(subject.Span);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>part</c>: the days evaluated and the day whose law was used.</summary>
    public static void WritePart(this Utf8JsonWriter json, EvaluatedPeriod part)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(part);
        json.WriteStartObject("part");
        json.WriteDay("from", part.From);
        json.WriteDay("until", part.Until);
        json.WriteDay("law_day", part.LawDay);
        json.WriteBoolean("certain", part.IsCertain);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>choice</c>: the names and patterns of packs, rules and clauses by which the rulebook was narrowed, and the numbers of rules; nothing where all rules count.</summary>
    public static void WriteChoice(this Utf8JsonWriter json, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(rulebook);
        if (rulebook.Choice.IsAll)
        {
            return;
        }

        json.WriteStartObject("choice");
        json.WriteWords("packs", rulebook.Choice.Packs, n => n);
        json.WriteWords("rules", rulebook.Choice.Rules, n => n);
        json.WriteWords("clauses", rulebook.Choice.Clauses, n => n);
        json.WriteNumber("rules_evaluated", rulebook.Rules.Length);
        json.WriteNumber("rules_loaded", rulebook.Whole.Rules.Length);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>packs</c>: id, version and content hash of each pack, in the order of the rulebook.</summary>
    public static void WritePacks(this Utf8JsonWriter json, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(rulebook);
        json.WriteStartArray("packs");
        foreach (var pack in rulebook.Packs)
        {
            json.WriteStartObject();
            json.WriteString("id", pack.Id);
            json.WriteString("version", pack.Version);
            json.WriteString("sha256", pack.ContentHash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes <c>in_force</c> with <c>from</c> and <c>until</c>, both days included.</summary>
    public static void WriteInForce(this Utf8JsonWriter json, EffectivePeriod period)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject("in_force");
        json.WriteDay("from", period.From);
        json.WriteDay("until", period.Until);
        json.WriteEndObject();
    }
}
