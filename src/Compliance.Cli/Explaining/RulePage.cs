using System.Globalization;
using Compliance.Authoring.Cases;
using Compliance.Conditions;
using Compliance.Conditions.Terms;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Explaining;

/// <summary>Formats one rule as a page of text, from its file and its cases.</summary>
internal sealed class RulePage(TerminalWriter writer)
{
    /// <summary>Writes the page.</summary>
    public void Write(Rule rule, IReadOnlyCollection<RuleCase> cases)
    {
        WriteHead(rule);
        writer.Blank();
        foreach (var clause in rule.Clauses)
        {
            writer.Field(0, ExplainLabels.Clause, ClauseText.Lines(clause, writer));
            writer.Field(0, ExplainLabels.Binds, clause.Binds.Select(b => b.In(writer.Language)));
        }

        writer.Field(0, ExplainLabels.Basis, rule.Basis.SelectMany(CitationLines));
        if (rule.NoPenalty is { } reason)
        {
            writer.Field(0, ExplainLabels.NoPenalty, writer.InLanguage(reason));
        }

        writer.Field(0, ExplainLabels.Before, EarlierDays.Of(LawTimeline.Of(rule)).SelectMany(writer.InLanguage));
        if (rule.Note is { } note)
        {
            writer.Field(0, ExplainLabels.Note, writer.InLanguage(note));
        }

        writer.Blank();
        writer.Field(0, ExplainLabels.Subject, $"{rule.Subject.Label.In(writer.Language)} ({rule.Subject.Id})");
        if (rule.DaysFrom is { } daysFrom)
        {
            writer.Field(0, ExplainLabels.DaysFrom, $"{daysFrom.Label.In(writer.Language)} ({daysFrom.Id})");
        }

        WriteCondition(ExplainLabels.AppliesWhen, rule.AppliesWhen, rule);
        WriteCondition(ExplainLabels.Requirement(rule.RequirementKind), rule.Requirement, rule);
        foreach (var exception in rule.Exceptions)
        {
            WriteException(exception, rule);
        }

        WriteTerms(rule);
        writer.Blank();
        writer.Field(0, ExplainLabels.Message, writer.InLanguage(Text(rule.Message)));
        writer.Field(0, ExplainLabels.Remedy, TerminalStyle.Good, writer.InLanguage(Text(rule.Remedy)));
        WriteCases(cases);
    }

    private void WriteHead(Rule rule)
    {
        writer.Paragraph(0, rule.Title, TerminalStyle.Strong);
        writer.Line(0, ($"{rule.Id}{(rule.Span.File is null ? string.Empty : $"  {rule.Span}")}", TerminalStyle.Dim));
        var bottomLine = rule.IsSafetyBottomLine ? $" · {ExplainLabels.BottomLine.In(writer.Language)}" : string.Empty;
        writer.Line(0, ($"{rule.Modality.Label().In(writer.Language)} · {rule.Severity.Label().In(writer.Language)}{bottomLine}", TerminalStyle.Plain));
    }

    private IEnumerable<string> CitationLines(Citation citation)
    {
        var force = citation.InForce;
        var head = citation.Display;
        var status = citation.Verification == Verification.Verified ? null : citation.Verification.Label();
        return [.. writer.InLanguage(new LocalizedText(
            string.Join(" · ", new[] { head.Zh, citation.Source.Number, citation.Source.Type.Label.Zh, force.ToString(), status?.Zh, citation.Article?.Summary.Zh }.OfType<string>()),
            string.Join(" · ", new[] { head.En, citation.Source.Number, citation.Source.Type.Label.En, force.ToString(), status?.En, citation.Article?.Summary.En }.OfType<string>()))), .. ArticleLines(citation)];
    }

    // The words of the law, below the article that they are of.
    private IEnumerable<string> ArticleLines(Citation citation)
    {
        if (citation.Article is not { } article)
        {
            return [];
        }

        (LocalizedText Label, LocalizedText? Text)[] lines =
        [
            (ExplainLabels.Quotation, article.Quote is { } quote ? LocalizedText.Same($"“{quote}”") : null),
            (ExplainLabels.Addressee, BindsText.Of(article)),
            (ExplainLabels.NoAddressee, article.NoAddressee),
            (ExplainLabels.Penalties, Penalties(citation.Source, article)),
            (ExplainLabels.WithoutPenalty, article.NoPenalty),
        ];
        return lines.Where(l => l.Text is not null).SelectMany(l => writer.InLanguage(new LocalizedText($"{l.Label.Zh}：{l.Text!.Zh}", $"{l.Label.En}: {l.Text.En}")).Select(t => $"  {t}"));
    }

    private static LocalizedText? Penalties(LegalSource source, SourceArticle article)
    {
        if (article.Penalties.IsEmpty)
        {
            return null;
        }

        var places = article.Penalties.Select(p => p.Source == source.Id ? source.CitedBy.Write(p.Article) : LocalizedText.Same($"{p}")).ToList();
        return new(string.Join('、', places.Select(p => p.Zh)), string.Join(", ", places.Select(p => p.En)));
    }

    private void WriteCondition(LocalizedText label, Condition? condition, Rule rule) =>
        writer.Field(0, label, condition is null
            ? writer.InLanguage(ExplainLabels.Always)
            : ConditionOutline.Of(condition, rule.SubjectVariable).SelectMany(l => Outlined(l.Depth, l.Text)));

    private IEnumerable<string> Outlined(int depth, LocalizedText text) =>
        writer.InLanguage(text).Select((t, i) => $"{new string(' ', depth * 2)}{(i == 0 ? "· " : "  ")}{t}");

    private void WriteException(ExceptionClause exception, Rule rule)
    {
        writer.Field(0, ExplainLabels.Exception,
        [
            .. writer.InLanguage(exception.Label),
            .. exception.Basis.SelectMany(CitationLines),
            .. ConditionOutline.Of(exception.When, rule.SubjectVariable).SelectMany(l => Outlined(l.Depth, l.Text)),
        ]);
    }

    private void WriteTerms(Rule rule)
    {
        var terms = RuleTerms.Of(rule);
        foreach (var definition in terms.Definitions)
        {
            var meaning = definition.When is { } when
                ? ConditionOutline.Of(when, definition.Variable).SelectMany(l => Outlined(l.Depth, l.Text))
                : definition.Value is { } value ? Outlined(0, ConditionText.Of(value, definition.Variable)) : [];
            writer.Field(0, ExplainLabels.Definition, [$"{definition.Label.In(writer.Language)} ({definition.Id})", .. meaning]);
        }

        foreach (var parameter in terms.Parameters)
        {
            writer.Field(0, ExplainLabels.Parameter, [$"{parameter.Label.In(writer.Language)} ({parameter.Id})", .. parameter.Values.Select(ValueLine)]);
        }
    }

    private string ValueLine(ParameterValue value) =>
        $"· {value.Value.Display.In(writer.Language)}  {value.InForce}  {value.Citation.Display.In(writer.Language)}  {value.Verification.Label().In(writer.Language)}";

    private static LocalizedText Text(LocalizedTemplate template) => template.Text(static p => p.Text);

    private void WriteCases(IReadOnlyCollection<RuleCase> cases)
    {
        writer.Blank();
        var heading = new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"共 {cases.Count} 个"),
            string.Create(CultureInfo.InvariantCulture, $"{cases.Count} in all")).In(writer.Language);
        writer.Field(0, ExplainLabels.Cases, [heading, .. cases.Select(CaseLine)]);
    }

    private string CaseLine(RuleCase ruleCase)
    {
        var outcomes = ruleCase.Expectation.Results.Select(r => ResultText.Word(r.Outcome).In(writer.Language)).Distinct(StringComparer.Ordinal);
        return $"· {ruleCase.Name.In(writer.Language)} → {string.Join(", ", outcomes)}";
    }
}
