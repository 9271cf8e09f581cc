using Compliance.Types;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>Finds what assumptions are about.</summary>
internal static class Subjects
{
    /// <summary>Gets the kind of subject of the question; <see langword="null"/> where there are several.</summary>
    public static EntityType? Of(QuestionForm form, QuestionInput input)
    {
        var all = form.Name switch
        {
            "gap" => input.Subjects([.. input.Rulebook.Rules.Where(r => r.Clauses.Contains(input.Clause(0)!)).Select(r => r.Subject).Distinct()]),
            "reach" => [.. input.Parameters().SelectMany(p => input.Rulebook.Rules.Where(r => Rules.RuleTerms.Of(r).Parameters.Contains(p))).Select(r => r.Subject).Distinct()],
            _ => input.Count > 0 && !input.IsGoal(0) ? [input.Rule(0)!.Subject] : [.. input.Rulebook.Rules.Select(r => r.Subject).Distinct()],
        };
        return all is [var only] ? only : null;
    }
}
