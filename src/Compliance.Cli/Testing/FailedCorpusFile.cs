using System.Globalization;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Shows a declaration of a corpus that failed: what was found and not expected with its facts, and what was expected with what its rule said instead.</summary>
internal static class FailedCorpusFile
{
    private const int Indent = 4;
    private const int MostFacts = 12;

    private static readonly LocalizedText Unexpected = new("多出", "Found");
    private static readonly LocalizedText Facts = new("事实", "Facts");
    private static readonly LocalizedText Expected = new("预期", "Expected");
    private static readonly LocalizedText Instead = new("实际", "Instead");
    private static readonly LocalizedText Nothing = new("这条规则没有对这个主体作出结论", "the rule said nothing of this subject");
    private static readonly LocalizedText NothingDecided = new(
        "没有一条规则得出结论：都不适用、待定或者未收录。什么都没有检查，不算通过。",
        "No rule decides: all not applicable, undetermined or not covered. Nothing checked is no pass.");

    private static readonly LocalizedText Unlabelled = LocalizedText.Same(string.Empty);

    public static void Write(CorpusResult result, TerminalWriter writer)
    {
        writer.Line(0, ("✗ ", TerminalStyle.Bad), (result.File.Name.In(writer.Language), TerminalStyle.Strong));
        writer.Line(2, (result.File.Span.ToString(), TerminalStyle.Dim));
        if (result.NothingDecided)
        {
            writer.Paragraph(Indent, NothingDecided, TerminalStyle.Bad);
        }

        foreach (var missed in result.Missed)
        {
            Write(missed, writer);
        }

        foreach (var unexpected in result.Unexpected)
        {
            Write(unexpected, writer);
        }
    }

    private static void Write(MissedFinding missed, TerminalWriter writer)
    {
        var expected = missed.Expected.Result.Line();
        writer.Field(Indent, Expected, TerminalStyle.Good, $"{missed.Expected.Rule.Id} · {expected.In(writer.Language)}");
        writer.Field(Indent, Instead, TerminalStyle.Bad, missed.Instead.IsEmpty
            ? writer.InLanguage(Nothing)
            : missed.Instead.Select(r => r.Line().In(writer.Language)));
        writer.Field(Indent, Unlabelled, TerminalStyle.Plain, missed.Differences.SelectMany(writer.InLanguage));
    }

    private static void Write(RuleResult unexpected, TerminalWriter writer)
    {
        var finding = unexpected.Finding!;
        writer.Field(
            Indent,
            Unexpected,
            TerminalStyle.Bad,
            $"{finding.Rule.Id} · {finding.Rule.Severity.Label().In(writer.Language)} · {unexpected.Line().In(writer.Language)}");
        writer.Field(Indent, Unlabelled, TerminalStyle.Plain, [finding.Rule.Title.In(writer.Language), .. writer.InLanguage(finding.Message)]);
        writer.Field(Indent, Facts, TerminalStyle.Dim, FactLines(finding, writer.Language));
    }

    private static IEnumerable<string> FactLines(Finding finding, Language language)
    {
        foreach (var fact in finding.Evidence.Take(MostFacts))
        {
            yield return $"{fact.Path} = {fact.Display.In(language)}  {fact.Span.Position}".TrimEnd();
        }

        if (finding.Evidence.Length - MostFacts is > 0 and var left)
        {
            yield return new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"……另有 {left} 项事实"),
                string.Create(CultureInfo.InvariantCulture, $"… {left} more {(left == 1 ? "fact" : "facts")}")).In(language);
        }
    }
}
