using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>What a rule says to its readers: no outcome depends on it.</summary>
internal static class RuleTexts
{
    /// <summary>Gets the texts.</summary>
    public static IEnumerable<ComparedPart> Of(Rule rule)
    {
        yield return Part("id", LocalizedText.Same(rule.Id));
        yield return Part("title", rule.Title);
        yield return Part("message", rule.Message.Text(static p => p.Text));
        yield return Part("remedy", rule.Remedy.Text(static p => p.Text));
        foreach (var (key, text) in ((string, LocalizedText?)[])[("note", rule.Note), ("no penalty", rule.NoPenalty), ("not applicable before", rule.NotApplicableBefore)])
        {
            if (text is not null)
            {
                yield return Part(key, text);
            }
        }

        foreach (var citation in rule.Basis)
        {
            if (citation.Article is { } article)
            {
                yield return Part($"{citation.Source.Id} {article.Number}", article.Summary, article.Quote) with { IsOfBoth = true };
            }
        }

        foreach (var exception in rule.Exceptions)
        {
            yield return Part($"exception {exception.Label.En}", exception.Label) with { IsOfBoth = true };
        }

        foreach (var clause in rule.Clauses)
        {
            yield return Part($"clause {clause.Id}", clause.Text) with { IsOfBoth = true };
        }
    }

    private static ComparedPart Part(string key, LocalizedText text, string? quote = null) => new(
        key,
        $"{string.Join('\n', text.Texts.Select(t => $"{t.Language} {t.Text}"))}\n{quote}",
        quote is null ? text : new($"{text.Zh} “{quote}”", $"{text.En} “{quote}”"));
}
