using System.Globalization;
using System.Text.Json;
using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Texts;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Text;
using ExcelDataReader;

namespace Compliance.Tests.Reporting.Xlsx;

/// <summary>
/// What a spreadsheet program reads in the workbook is what the JSON report says: each finding, question, clause and line of
/// evidence of every sample, with half of the findings in a baseline.
/// </summary>
internal sealed class XlsxReadBackTests
{
    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);

    private static IEnumerable<string> Samples => Directory
        .EnumerateFiles(RepositoryRoot.Combine("samples"), "*.yaml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
        .Where(f => f.Split('/') is [_, not ("UsingTheLibrary" or "consumers" or "ci" or "eu-digital-services"), _])
        .Order(StringComparer.Ordinal);

    [Test]
    public void Samples_AreFound() => Samples.Should().HaveCountGreaterThan(10);

    [Test]
    public void Findings_ReadBack_AreThoseOfTheJsonReport([ValueSource(nameof(Samples))] string sample, [Values(Language.Zh, Language.En)] Language language)
    {
        var (json, sheets) = Write(sample, language);

        Columns(sheets[1], 1, 2, 4, 5, 6, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21).Should().Equal(Expected(
            json.GetProperty("findings"),
            f => Label<FindingKind>(f.GetProperty("kind"), k => k.Label(), language),
            f => Label<Severity>(f.GetProperty("severity"), s => s.Label(), language),
            f => Text(f.GetProperty("rule").GetProperty("title"), language),
            f => string.Join('\n', f.GetProperty("clauses").EnumerateArray().Select(c => c.GetProperty("id").GetString())),
            f => Text(f.GetProperty("message"), language),
            f => Text(f.GetProperty("remedy"), language),
            f => Plain(f.GetProperty("part").GetProperty("from")),
            f => Plain(f.GetProperty("part").GetProperty("until")),
            f => Plain(f.GetProperty("rule").GetProperty("id")),
            f => Plain(f.GetProperty("subject").GetProperty("path")),
            f => Plain(f.GetProperty("subject").GetProperty("file")),
            f => Plain(f.GetProperty("subject").GetProperty("line")),
            f => Plain(f.GetProperty("fingerprint")),
            _ => Plain(json.GetProperty("as_of")),
            f => WordsOfDecisions.Label(f.GetProperty("disposition").GetProperty("kind").GetString() == "open" ? DispositionKind.Open : DispositionKind.Baselined).In(language),
            f => DispositionText.Baseline(new() { IsInBaseline = f.GetProperty("disposition").GetProperty("baseline").GetString() == "unchanged" })!.In(language)));
        Columns(sheets[1], 7, 12, 13).Select(r => (Count(r[0], "\n"), Count(r[1], "\n"), Count(r[2], " → ")))
            .Should().Equal(json.GetProperty("findings").EnumerateArray().Select(f => (f.GetProperty("basis").GetArrayLength(), f.GetProperty("caps").GetArrayLength(), f.GetProperty("responses").GetArrayLength())));
    }

    [Test]
    public void Questions_ReadBack_AreThoseOfTheJsonReport([ValueSource(nameof(Samples))] string sample, [Values(Language.Zh, Language.En)] Language language)
    {
        var (json, sheets) = Write(sample, language);

        Columns(sheets[2], 1, 2, 3, 5, 6, 7, 8).Should().Equal(Expected(
            json.GetProperty("questions"),
            q => Turn(q, language),
            q => Text(q.GetProperty("question"), language),
            _ => string.Empty,
            q => Plain(q.GetProperty("path")),
            q => string.Join('\n', q.GetProperty("rules").EnumerateArray().Select(r => r.GetString())),
            q => Plain(q.GetProperty("file")),
            q => Plain(q.GetProperty("line"))));
    }

    [Test]
    public void Clauses_ReadBack_CountTheResultsOfTheJsonReport([ValueSource(nameof(Samples))] string sample)
    {
        var (json, sheets) = Write(sample, Language.En);
        var kinds = json.GetProperty("findings").EnumerateArray().DistinctBy(f => f.GetProperty("fingerprint").GetString())
            .ToDictionary(f => f.GetProperty("fingerprint").GetString()!, f => f.GetProperty("kind").GetString()!, StringComparer.Ordinal);
        var outcomes = json.GetProperty("results").EnumerateArray()
            .Select(r => (Rule: Engine.Rulebook.FindRule(r.GetProperty("rule").GetString()!)!, Outcome: r.GetProperty("finding").GetString() is { } finding ? kinds[finding] : r.GetProperty("outcome").GetString()!))
            .ToList();

        string[] words = ["violation", "caution", "opportunity", "undetermined", "not_covered", "satisfied", "not_applicable"];
        Columns(sheets[3], 0, 4, 5, 6, 7, 8, 9, 10).Should().Equal(Engine.Rulebook.Packs.SelectMany(p => p.Clauses).Select(c => new Cells(
        [
            c.Id,
            .. words.Select(w => outcomes.Count(o => o.Outcome == w && o.Rule.Clauses.Any(own => own.Id == c.Id)).ToString(CultureInfo.InvariantCulture)),
        ])));
    }

    [Test]
    public void Evidence_ReadBack_IsThatOfTheJsonReport([ValueSource(nameof(Samples))] string sample, [Values(Language.Zh, Language.En)] Language language)
    {
        var (json, sheets) = Write(sample, language);
        var facts = json.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("evidence").EnumerateArray().Select(e => (Finding: f, Fact: e)));

        Columns(sheets[4], 0, 1, 3, 4, 5, 6, 7, 8, 9).Should().Equal(facts.Select(p => new Cells(
        [
            Plain(p.Finding.GetProperty("fingerprint")),
            Plain(p.Finding.GetProperty("rule").GetProperty("id")),
            Text(p.Fact.GetProperty("label"), language),
            Text(p.Fact.GetProperty("display"), language),
            Plain(p.Fact.GetProperty("value")),
            Plain(p.Fact.GetProperty("path")),
            Plain(p.Fact.GetProperty("file")),
            Plain(p.Fact.GetProperty("line")),
            Plain(p.Fact.GetProperty("column")),
        ])));
    }

    private static (JsonElement Json, List<List<string[]>> Sheets) Write(string sample, Language language)
    {
        var declaration = Engine.Declarations.FromFile(RepositoryRoot.Combine(sample)).GetDeclarationOrThrow();
        var report = Engine.Evaluate(declaration, declaration.AsOf ?? new(2026, 11, 1));
        var known = report.Findings.Where((_, i) => i % 2 == 0)
            .Select(f => new BaselineEntry(declaration.CompanyId!, f.Fingerprint, f.Rule.Id, f.Subject.Path, f.Kind));
        report = new DispositionLedger(waivers: null, new Baseline("baseline.json", new string('b', 64), report.AsOf, [.. known])).Apply(report);

        using var text = new MemoryStream();
        JsonReportWriter.Write(report, text);
        using var book = new MemoryStream();
        new XlsxReportWriter(language).Write([report], book);
        return (JsonDocument.Parse(text.ToArray()).RootElement, Read(book));
    }

    // All sheets without their heads, the summary without its title, each cell as a reader sees it.
    private static List<List<string[]>> Read(MemoryStream book)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        book.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(book);
        var sheets = new List<List<string[]>>();
        do
        {
            reader.Read().Should().BeTrue("each sheet has a head or a title");
            var rows = new List<string[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Show(reader.GetValue(i)))]);
            }

            sheets.Add(rows);
        }
        while (reader.NextResult());

        return sheets;
    }

    private static string Show(object? cell) => cell switch
    {
        null => string.Empty,
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)cell,
    };

    // The number of a question; a dependent fact names up to three that it comes after.
    private static string Turn(JsonElement question, Language language)
    {
        List<string?> after = [.. question.GetProperty("after").EnumerateArray().Select(a => a.GetString())];
        var few = string.Join(", ", after.Take(3));
        return question.GetProperty("turn").GetString() != "dependent" ? Plain(question.GetProperty("number"))
            : language == Language.En ? $"after {few}{(after.Count > 3 ? $" and {after.Count - 3} more" : string.Empty)}"
            : $"在 {few}{(after.Count > 3 ? $" 等 {after.Count} 项之后" : " 之后")}";
    }

    private static IEnumerable<Cells> Columns(List<string[]> rows, params int[] columns) => rows.Select(r => new Cells([.. columns.Select(c => r.ElementAtOrDefault(c) ?? string.Empty)]));

    private static IEnumerable<Cells> Expected(JsonElement items, params Func<JsonElement, string>[] columns) =>
        items.EnumerateArray().Select(i => new Cells([.. columns.Select(c => c(i))]));

    private static string Text(JsonElement text, Language language) => text.GetProperty(language == Language.Zh ? "zh" : "en").GetString()!;

    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.Null ? string.Empty : value.ToString();

    private static string Label<T>(JsonElement word, Func<T, LocalizedText> label, Language language)
        where T : struct, Enum => label(Enum.Parse<T>(word.GetString()!, ignoreCase: true)).In(language);

    private static int Count(string cell, string separator) => cell.Length == 0 ? 0 : cell.Split(separator).Length;

    /// <summary>The cells of a row that are compared, equal when their texts are.</summary>
    private sealed record Cells(string[] Texts)
    {
        public string this[int index] => Texts[index];

        public bool Equals(Cells? other) => other is not null && Texts.AsSpan().SequenceEqual(other.Texts);

        public override int GetHashCode() => Texts.Length;

        public override string ToString() => string.Join(" | ", Texts);
    }
}
