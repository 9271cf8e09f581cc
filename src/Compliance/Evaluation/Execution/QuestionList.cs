using System.Collections.Immutable;
using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Execution;

/// <summary>Merges the missing facts of open results: each fact once, with the rules that it helps to decide.</summary>
internal static class QuestionList
{
    /// <summary>Makes the questions, by path.</summary>
    /// <param name="results">The results by rule; the rules by id.</param>
    public static ImmutableArray<Question> Of(ImmutableArray<RuleResult> results)
    {
        var asked = new Dictionary<string, Asked>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            foreach (var path in result.MissingPaths)
            {
                // The texts are needed once for each fact: those of the first result that lacks it.
                if (!asked.TryGetValue(path, out var question))
                {
                    asked.Add(path, question = new Asked(result.Missing.First(m => m.Path == path)));
                }

                if (question.By.Count == 0 || !ReferenceEquals(question.By[^1], result.Rule))
                {
                    question.By.Add(result.Rule);
                }
            }
        }

        return [.. asked.Values.OrderBy(a => a.Fact.Path, StringComparer.Ordinal).Select(a => new Question(a.Fact, [.. a.By]))];
    }

    // A class: code for sorting tuples would be compiled at each start.
    private sealed class Asked(MissingFact fact)
    {
        public MissingFact Fact { get; } = fact;

        public List<Rule> By { get; } = [];
    }
}
