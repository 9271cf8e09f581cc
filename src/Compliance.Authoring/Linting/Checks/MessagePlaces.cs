using Compliance.Conditions.Writing;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds messages that show a fact in one language and not in the other.</summary>
internal static class MessagePlaces
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        from rule in linted.Rulebook.Rules
        from text in new[] { rule.Message, rule.Remedy }
        from found in OnlyIn(text.Zh, text.En, rule, new("中文", "Chinese")).Concat(OnlyIn(text.En, text.Zh, rule, new("英文", "English")))
        select found;

    private static IEnumerable<Diagnostic> OnlyIn(MessageTemplate template, MessageTemplate other, Rule rule, Text.LocalizedText language)
    {
        var shown = other.Parts.Where(p => p.Value is not null).Select(p => ConditionText.Canonical(p.Value!)).ToHashSet(StringComparer.Ordinal);
        return template.Parts
            .Where(p => p.Value is not null && !shown.Contains(ConditionText.Canonical(p.Value)))
            .Select(p => TextDiagnostics.PlaceInOneLanguage(rule.Span, rule.Id, p.Text, language));
    }
}
