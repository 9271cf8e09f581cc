using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Judging;

/// <summary>Merges what open results ask for: each fact once, with the rules that it helps to decide.</summary>
internal static class QuestionList
{
    /// <summary>Makes the questions, by path.</summary>
    /// <param name="results">The results by rule; the rules by id.</param>
    public static ImmutableArray<Question> Of(ImmutableArray<RuleResult> results)
    {
        var asked = new Dictionary<string, (MissingFact Fact, List<Rule> Rules)>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            foreach (var path in result.MissingPaths)
            {
                // Words are needed once for each fact: those of the first result that asks for it.
                if (!asked.TryGetValue(path, out var known))
                {
                    asked.Add(path, known = (result.Missing.First(m => m.Path == path), []));
                }

                if (known.Rules.Count == 0 || !ReferenceEquals(known.Rules[^1], result.Rule))
                {
                    known.Rules.Add(result.Rule);
                }
            }
        }

        return [.. asked.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new Question(a.Value.Fact, [.. a.Value.Rules]))];
    }
}
