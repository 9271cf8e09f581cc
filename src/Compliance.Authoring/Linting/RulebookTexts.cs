using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>All texts of a rulebook that readers see, with what they are and where they stand.</summary>
internal static class RulebookTexts
{
    /// <summary>Gathers the texts of a pack, but for the wordings of clauses.</summary>
    public static IEnumerable<(LocalizedText Text, LocalizedText What, SourceSpan Span)> Of(RulePack pack) =>
    [
        (pack.Title, Named("标题", "the title", pack.Id), pack.Span),
        .. pack.Parameters.Select(p => (p.Label, Named("名称", "the label", p.Id), p.Span)),
        .. pack.Definitions.Select(d => (d.Label, Named("名称", "the label", d.Id), d.Span)),
        .. pack.Mitigations.Select(m => (m.Title, Named("标题", "the title", m.Id), m.Span)),
        .. pack.Rules.SelectMany(OfRule),
    ];

    /// <summary>Gathers the wordings of the clauses of a pack.</summary>
    public static IEnumerable<(LocalizedText Text, LocalizedText What, SourceSpan Span)> OfClauses(RulePack pack) =>
        pack.Clauses.Select(c => (c.Text, Named("正文", "the text", c.Id), c.Span));

    /// <summary>Gathers the texts that stand in no pack.</summary>
    public static IEnumerable<(LocalizedText Text, LocalizedText What, SourceSpan Span)> Shared(Rulebook rulebook) => OfSources(rulebook).Concat(OfVocabulary(rulebook));

    private static IEnumerable<(LocalizedText Text, LocalizedText What, SourceSpan Span)> OfRule(Rule rule)
    {
        yield return (rule.Title, Named("标题", "the title", rule.Id), rule.Span);
        yield return (Words(rule.Message), Named("消息", "the message", rule.Id), rule.Span);
        yield return (Words(rule.Remedy), Named("整改", "the remedy", rule.Id), rule.Span);
        if (rule.Note is { } note)
        {
            yield return (note, Named("说明", "the note", rule.Id), rule.Span);
        }

        if (rule.NoPenalty is { } noPenalty)
        {
            yield return (noPenalty, Named("“无罚则”理由", "the reason for no penalty", rule.Id), rule.Span);
        }

        if (rule.NotApplicableBefore is { } before)
        {
            yield return (before, NotBefore(rule.Id), rule.Span);
        }

        foreach (var exception in rule.Exceptions)
        {
            yield return (exception.Label, Named("例外名称", "the label of an exception", rule.Id), exception.Span);
        }
    }

    private static IEnumerable<(LocalizedText Text, LocalizedText What, SourceSpan Span)> OfSources(Rulebook rulebook)
    {
        foreach (var source in rulebook.Sources)
        {
            yield return (source.Title, Named("标题", "the title", source.Id), source.Span);
            if (source.NotApplicableBefore is { } before)
            {
                yield return (before, NotBefore(source.Id), source.Span);
            }

            foreach (var article in source.Articles)
            {
                var id = $"{source.Id} {article.Number}";
                foreach (var text in OfArticle(article, id))
                {
                    yield return text;
                }

                if (article.NotApplicableBefore is { } beforeIt)
                {
                    yield return (beforeIt, NotBefore(id), article.Span);
                }
            }
        }
    }

    private static IEnumerable<(LocalizedText Text, LocalizedText What, SourceSpan Span)> OfArticle(SourceArticle article, string id)
    {
        yield return (article.Summary, Named("摘要", "the summary", id), article.Span);
        if (article.NoAddressee is { } noAddressee)
        {
            yield return (noAddressee, Named("“无约束对象”理由", "the reason for no addressee", id), article.Span);
        }

        if (article.NoPenalty is { } noPenalty)
        {
            yield return (noPenalty, Named("“无罚则”理由", "the reason for no penalty", id), article.Span);
        }
    }

    private static IEnumerable<(LocalizedText Text, LocalizedText What, SourceSpan Span)> OfVocabulary(Rulebook rulebook) =>
        rulebook.Vocabulary.Entities.Concat(rulebook.Vocabulary.Objects)
            .SelectMany(r => r.Fields
                .Select(f => (f.Label, Named("名称", "the label", $"{r.Id}.{f.Id}"), f.Span))
                .Concat(r.Fields.Where(f => f.Unread is not null).Select(f => (f.Unread!, Named("不读的理由", "the reason for being unread", $"{r.Id}.{f.Id}"), f.Span)))
                .Prepend((r.Label, Named("名称", "the label", r.Id), r.Span)))
            .Concat(rulebook.Vocabulary.CodeLists.SelectMany(l => l.Codes
                .Select(c => (c.Label, Named("名称", "the label", $"{l.Id}.{c.Id}"), l.Span))
                .Prepend((l.Label, Named("名称", "the label", l.Id), l.Span))));

    // What is written, with a mark where a fact is shown.
    private static LocalizedText Words(LocalizedTemplate template) => template.Text(static p => p.Value is null ? p.Text : "…");

    private static LocalizedText NotBefore(string id) => Named("此前不适用的理由", "the reason why it is not applicable before", id);

    private static LocalizedText Named(string zh, string en, string id) => new($"“{id}”的{zh}", $"{en} of '{id}'");
}
