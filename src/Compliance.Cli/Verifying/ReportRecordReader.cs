using System.Globalization;
using Compliance.Findings;
using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Findings.Decisions;
using Compliance.Json;
using Compliance.Rules.Choosing;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Cli.Verifying;

/// <summary>Reads JSON reports, one or several in a file. Keys that verifying does not need are skipped.</summary>
internal sealed class ReportRecordReader(DiagnosticBag diagnostics)
{
    // A trace is as deep as the rule it explains.
    private static readonly ReadLimits Limits = ReadLimits.Data with { MaxDepth = ReadLimits.GreatestDepth };
    private static readonly LocalizedText Origin = new("设置的来源", "origin of settings");
    private static readonly LocalizedText What = new("报告", "report");

    /// <summary>Loads the text of a report.</summary>
    public static SourceFile? Load(string path, DiagnosticBag diagnostics) => TextDecoder.LoadFile(path, path, Limits, diagnostics);

    /// <summary>Reads a file; mistakes go to the diagnostics.</summary>
    public ImmutableArray<ReportRecord> Read(SourceFile file)
    {
        if (JsonReader.Read(file, Limits, diagnostics) is not { } root || Open(root) is not { } reader)
        {
            return [];
        }

        if (reader.Entry(Key("reports")) is not { Value: var several })
        {
            return [.. new[] { One(root) }.OfType<ReportRecord>()];
        }

        ImmutableArray<ReportRecord> records = [.. ScalarReading.Items(several, diagnostics).Select(One).OfType<ReportRecord>()];
        if (records.IsEmpty && !diagnostics.HasErrors)
        {
            diagnostics.Add(VerifyDiagnostics.NothingToVerify(several.Span));
        }

        return records;
    }

    private ReportRecord? One(LocatedNode node)
    {
        if (Open(node) is not { } reader)
        {
            return null;
        }

        var errors = diagnostics.Count;
        if (reader.Required(Key("schema_version")) is { } version && version is not ScalarNode { Text: "1" })
        {
            diagnostics.Add(VerifyDiagnostics.UnknownVersion(version.Span));
        }

        var declaration = Open(reader.Required(Key("declaration")));
        var record = new ReportRecord
        {
            EngineVersion = Text(reader, "engine_version"),
            AsOf = Day(reader.Required(Key("as_of"))),
            Horizon = ScalarReading.Date(reader.Optional(Key("horizon")), diagnostics),
            Declaration = Text(declaration, "name"),
            DeclarationHash = Text(declaration, "sha256"),
            VocabularyHash = Text(reader, "vocabulary_sha256"),
            Packs = [.. Items(reader, "packs").Select(p => (Text(p, "id"), Text(p, "version"), Text(p, "sha256")))],
            Choice = Choice(reader.Optional(Key("choice"))),
            Waivers = File(reader, "waivers"),
            Baseline = File(reader, "baseline"),
            Settings = Settings(reader),
            Findings = [.. Items(reader, "findings").Select(Finding)],
            Upcoming = [.. Items(reader, "upcoming").Select(Finding)],
            Limits = ReadLimitsOf(reader),
            LeftOut = [.. LeftOut(reader)],
            Results = [.. Items(reader, "results").Select(Result)],
        };
        return diagnostics.HasErrorsSince(errors) ? null : record;
    }

    private DateOnly Day(LocatedNode? node)
    {
        var day = ScalarReading.Date(node, diagnostics);
        if (day is { } written && !JudgementDay.IsPossible(written))
        {
            diagnostics.Add(VerifyDiagnostics.DayImpossible(node!.Span, written));
        }

        return day ?? default;
    }

    private ReportLimits ReadLimitsOf(MappingReader reader)
    {
        if (reader.Optional(Key("max_listed")) is not { } node || Open(node) is not { } limits)
        {
            return ReportLimits.Default;
        }

        return new ReportLimits { Listed = Most(limits, "listed"), Results = Most(limits, "results"), Evidence = Most(limits, "evidence"), Conditions = Most(limits, "conditions") };
    }

    // Null is all; a report that was edited is found to differ.
    private int Most(MappingReader reader, string key)
    {
        if (reader.Optional(Key(key)) is not { } node || node is ScalarNode { IsNull: true })
        {
            return int.MaxValue;
        }

        if (node is ScalarNode { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most >= 1)
        {
            return most;
        }

        diagnostics.Add(VerifyDiagnostics.NotALimit(node.Span));
        return int.MaxValue;
    }

    private IEnumerable<(string List, string Hash)> LeftOut(MappingReader reader)
    {
        if (reader.Optional(Key("left_out")) is { } node && Open(node) is { } lists)
        {
            foreach (var list in new[] { "findings", "upcoming", "questions", "asserted", "results" })
            {
                if (lists.Optional(Key(list)) is { } cut)
                {
                    yield return (list, Text(Open(cut), "sha256"));
                }
            }
        }
    }

    private RuleChoice Choice(LocatedNode? node)
    {
        return node is null || Open(node) is not { } choice ? RuleChoice.All
            : new RuleChoice { Packs = Names("packs"), Rules = Names("rules"), Clauses = Names("clauses") };

        ImmutableArray<string> Names(string key) =>
            [.. ScalarReading.Texts(choice.Optional(Key(key)), diagnostics).Where(n => !string.IsNullOrWhiteSpace(n))];
    }

    private RunSettings? Settings(MappingReader reader)
    {
        if (reader.Optional(Key("settings")) is not { } node || Open(node) is not { } settings)
        {
            return null;
        }

        var origin = ScalarReading.Word(settings.Required(Key("origin")), WordsOfDecisions.Origins, Origin, diagnostics) ?? SettingsOrigin.None;
        return new RunSettings(
            ScalarReading.Text(settings.Optional(Key("file")), diagnostics),
            origin,
            [.. Items(settings, "values").Select(v => new RunSetting(Text(v, "key"), Text(v, "value"), ScalarReading.Text(v.Optional(Key("variable")), diagnostics)))]);
    }

    private RecordedFinding Finding(MappingReader reader) => new(
        Text(reader, "fingerprint"),
        Text(Open(reader.Required(Key("rule"))), "id"),
        Text(Open(reader.Required(Key("subject"))), "path"),
        Text(reader, "kind"),
        Text(Open(reader.Required(Key("disposition"))), "kind"));

    private (string What, string Outcome) Result(MappingReader reader)
    {
        var part = Open(reader.Required(Key("part")));
        var subject = ScalarReading.Text(reader.Optional(Key("subject")), diagnostics);
        return ($"{Text(reader, "rule")} {subject} {Text(part, "law_day")}", Text(reader, "outcome"));
    }

    private (string File, string Hash)? File(MappingReader reader, string key) =>
        reader.Optional(Key(key)) is { } node && Open(node) is { } file ? (Text(file, "file"), Text(file, "sha256")) : null;

    private IEnumerable<MappingReader> Items(MappingReader reader, string key) =>
        ScalarReading.Items(reader.Required(Key(key)), diagnostics).Select(Open).OfType<MappingReader>();

    private MappingReader? Open(LocatedNode? node) => MappingReader.Open(node, What, diagnostics);

    private string Text(MappingReader? reader, string key) =>
        ScalarReading.Text(reader?.Required(Key(key)), diagnostics) ?? string.Empty;

    private static Keyword Key(string id) => new(id, id);
}
