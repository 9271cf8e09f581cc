using Compliance.Conditions.Writing;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds messages that show a fact in one language and not in another.</summary>
internal static class MessagePlaces
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        from rule in linted.Rulebook.Rules
        from text in new[] { rule.Message, rule.Remedy }
        from written in text.Templates
        from found in OnlyIn(written, text, rule)
        select found;

    private static IEnumerable<Diagnostic> OnlyIn(LanguageTemplate written, LocalizedTemplate all, Rule rule)
    {
        var others = all.Templates.Where(t => t != written)
            .Select(t => t.Template.Parts.Where(p => p.Value is not null).Select(p => ConditionText.Canonical(p.Value!)).ToHashSet(StringComparer.Ordinal))
            .ToList();
        return written.Template.Parts
            .Where(p => p.Value is not null && others.Exists(o => !o.Contains(ConditionText.Canonical(p.Value))))
            .Select(p => TextDiagnostics.PlaceNotInAllLanguages(rule.Span, rule.Id, p.Text, LanguageNames.Of(written.Language)));
    }
}
