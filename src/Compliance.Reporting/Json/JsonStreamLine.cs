using Compliance.Facts;
using System.Buffers;
using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Findings.Json;
using Compliance.Text;

namespace Compliance.Reporting.Json;

/// <summary>Writes the report of one declaration as a line of a stream.</summary>
internal static class JsonStreamLine
{
    public static void Write(int line, ComplianceReport report, ReportLimits limits, bool looksForClaims, IBufferWriter<byte> output)
    {
        var constants = StreamConstants.Of(report.Rulebook);
        var listing = IsShort(report, limits) ? null : new ReportListing(report, limits);
        var json = new LineText(output);
        json.Raw("{\"line\":"u8);
        json.Number(line);
        json.Raw(",\"id\":"u8);
        json.Text(report.Declaration.CompanyId);
        json.Raw(",\"name\":"u8);
        json.Text(report.Declaration.Principal?.DisplayName);
        json.Raw(",\"sha256\":"u8);
        json.Text(report.Declaration.ContentHash);
        json.Raw(",\"as_of\":"u8);
        json.Day(report.AsOf);
        if (report.Horizon is { } horizon)
        {
            json.Raw(",\"horizon\":"u8);
            json.Day(horizon);
        }

        json.Raw(",\"engine_version\":"u8);
        json.Text(report.EngineVersion);
        json.Raw(",\"rules_sha256\":"u8);
        json.Text(constants.RulesHash);
        if (constants.Choice is { } choice)
        {
            json.Raw(",\"choice\":"u8);
            json.Text(choice);
        }

        if (report.Settings is { } settings)
        {
            WriteSettings(settings, ref json);
        }

        WriteCounts(report.Counts, ref json);
        json.Raw(",\"findings\":["u8);
        var comma = ""u8;
        foreach (var finding in listing?.Findings.Items ?? report.Findings)
        {
            json.Raw(comma);
            WriteFinding(finding, limits, constants, ref json);
            comma = ","u8;
        }

        json.Raw("]"u8);
        if (report.Horizon is not null)
        {
            WriteUpcoming(listing?.Upcoming.Items ?? report.Upcoming, limits, constants, ref json);
        }

        json.Raw(",\"undetermined\":["u8);
        comma = ""u8;
        foreach (var result in listing?.Undetermined.Items ?? report.Undetermined)
        {
            json.Raw(comma);
            WriteUndetermined(result, constants, ref json);
            comma = ","u8;
        }

        json.Raw("]"u8);
        if (looksForClaims)
        {
            StreamAssertions.Write(report, limits, ref json);
        }
        else
        {
            json.Raw(",\"asserted\":null"u8);
        }

        if (listing is not null)
        {
            json.Raw(",\"left_out\":{\"findings\":"u8);
            json.Number(listing.Findings.LeftOut);
            json.Raw(",\"upcoming\":"u8);
            json.Number(listing.Upcoming.LeftOut);
            json.Raw(",\"undetermined\":"u8);
            json.Number(listing.Undetermined.LeftOut);
            json.Raw("}"u8);
        }

        json.Raw("}\n"u8);
        json.Flush();
    }

    // Nearly all reports of a stream: then nothing is cut, and nothing is allocated for it.
    private static bool IsShort(ComplianceReport report, ReportLimits limits) =>
        report.Findings.Length <= limits.Listed && report.Upcoming.Length <= limits.Listed && report.Counts.Undetermined <= limits.Listed;

    private static void WriteUpcoming(ImmutableArray<Finding> upcoming, ReportLimits limits, StreamConstants constants, ref LineText json)
    {
        json.Raw(",\"upcoming\":["u8);
        var comma = ""u8;
        foreach (var finding in upcoming)
        {
            json.Raw(comma);
            WriteFinding(finding, limits, constants, ref json);
            comma = ","u8;
        }

        json.Raw("]"u8);
    }

    private static void WriteSettings(RunSettings settings, ref LineText json)
    {
        json.Raw(",\"settings\":{\"file\":"u8);
        json.Text(settings.File);
        json.Raw(",\"origin\":"u8);
        json.Text(WordsOfDecisions.Origins[settings.Origin].Id);
        json.Raw(",\"values\":["u8);
        var comma = ""u8;
        foreach (var value in settings.Values)
        {
            json.Raw(comma);
            json.Raw("{\"key\":"u8);
            json.Text(value.Key);
            json.Raw(",\"value\":"u8);
            json.Text(value.Value);
            json.Raw(",\"variable\":"u8);
            json.Text(value.Variable);
            json.Raw("}"u8);
            comma = ","u8;
        }

        json.Raw("]}"u8);
    }

    private static void WriteCounts(OutcomeCounts counts, ref LineText json)
    {
        json.Raw(",\"counts\":{\"violations\":"u8);
        json.Number(counts.Violations);
        json.Raw(",\"cautions\":"u8);
        json.Number(counts.Cautions);
        json.Raw(",\"opportunities\":"u8);
        json.Number(counts.Opportunities);
        json.Raw(",\"undetermined\":"u8);
        json.Number(counts.Undetermined);
        json.Raw(",\"not_covered\":"u8);
        json.Number(counts.NotCovered);
        json.Raw(",\"satisfied\":"u8);
        json.Number(counts.Satisfied);
        json.Raw(",\"not_applicable\":"u8);
        json.Number(counts.NotApplicable);
        json.Raw("}"u8);
    }

    private static void WriteFinding(Finding finding, ReportLimits limits, StreamConstants constants, ref LineText json)
    {
        json.Raw("{\"fingerprint\":"u8);
        json.Text(finding.Fingerprint);
        json.Raw(",\"kind\":"u8);
        json.Text(JsonWords.Word(finding.Kind));
        json.Raw(",\"severity\":"u8);
        json.Text(JsonWords.Word(finding.Rule.Severity));
        json.Raw(","u8);
        json.Raw(constants.Of(finding.Rule));
        json.Raw(",\"subject\":"u8);
        json.Text(finding.Subject.Path);
        WritePart(finding.Part, ref json);
        WriteMessage(finding.Message, ref json);
        json.Raw(",\"evidence\":["u8);
        WriteFacts(finding.Facts, limits.Evidence, ref json);
        json.Raw("]"u8);
        if (finding.Facts.Length > limits.Evidence)
        {
            json.Raw(",\"evidence_left_out\":"u8);
            json.Number(finding.Facts.Length - limits.Evidence);
        }

        json.Raw(",\"thresholds\":["u8);
        var comma = ""u8;
        foreach (var threshold in finding.Thresholds)
        {
            json.Raw(comma);
            json.Raw("{\"parameter\":"u8);
            json.Text(threshold.Parameter.Id);
            json.Raw(",\"value\":"u8);
            json.Text(threshold.Canonical);
            json.Raw("}"u8);
            comma = ","u8;
        }

        json.Raw("],\"began\":["u8);
        WriteFacts(finding.BeganFacts, limits.Evidence, ref json);
        json.Raw("],\"ended\":["u8);
        WriteFacts(finding.EndedFacts, limits.Evidence, ref json);
        json.Raw("]}"u8);
    }

    private static void WriteFacts(ImmutableArray<DecidingFact> facts, int most, ref LineText json)
    {
        var comma = ""u8;
        foreach (var fact in facts.AsSpan()[..Math.Min(most, facts.Length)])
        {
            json.Raw(comma);
            WriteFact(fact, ref json);
            comma = ","u8;
        }
    }

    private static void WriteFact(in DecidingFact fact, ref LineText json)
    {
        json.Raw("{\"path\":"u8);
        json.Text(fact.Path);
        json.Raw(",\"value\":"u8);
        json.Text(Abbreviation.Value(fact.Canonical));
        json.Raw(",\"column\":"u8);
        if (fact.Span.File is null)
        {
            json.Raw("null"u8);
        }
        else
        {
            json.Number(fact.Span.Position.Column);
        }

        json.Raw("}"u8);
    }

    private static void WriteUndetermined(RuleResult result, StreamConstants constants, ref LineText json)
    {
        json.Raw("{"u8);
        json.Raw(constants.Of(result.Rule));
        json.Raw(",\"subject\":"u8);
        json.Text(result.Subject?.Path);
        WritePart(result.Part, ref json);
        json.Raw(",\"missing\":["u8);
        var comma = ""u8;
        foreach (var path in result.MissingPaths)
        {
            json.Raw(comma);
            json.Text(path);
            comma = ","u8;
        }

        json.Raw("]}"u8);
    }

    private static void WritePart(EvaluatedPeriod part, ref LineText json)
    {
        json.Raw(",\"part\":{\"from\":"u8);
        json.Day(part.From);
        json.Raw(",\"until\":"u8);
        json.Day(part.Until);
        json.Raw(",\"law_day\":"u8);
        json.Day(part.LawDay);
        json.Raw(part.IsCertain ? ",\"certain\":true}"u8 : ",\"certain\":false}"u8);
    }

    private static void WriteMessage(LocalizedText message, ref LineText json)
    {
        if (message.IsBilingual)
        {
            json.Raw(",\"message\":{\"zh\":"u8);
            json.Text(message.Zh);
            json.Raw(",\"en\":"u8);
            json.Text(message.En);
            json.Raw("}"u8);
            return;
        }

        json.Raw(",\"message\":"u8);
        var before = "{"u8;
        foreach (var (language, text) in message.Texts)
        {
            json.Raw(before);
            json.Text(language);
            json.Raw(":"u8);
            json.Text(text);
            before = ","u8;
        }

        json.Raw("}"u8);
    }
}
