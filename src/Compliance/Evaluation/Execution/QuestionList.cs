using System.Collections.Immutable;
using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Execution;

/// <summary>Merges the missing facts of open results: each fact once, with the rules that it helps to decide, in the order in which a person would ask.</summary>
internal static class QuestionList
{
    /// <summary>Makes the questions: those that come first, in their order; then the dependent facts, by the first question that they come after, and by path.</summary>
    /// <param name="results">The results by rule; the rules by id.</param>
    public static ImmutableArray<Question> Of(ImmutableArray<RuleResult> results)
    {
        var facts = Collect(results);
        var gates = QuestionGates.Choose(results, path => facts[path].Fact.Kind);
        for (var place = 0; place < gates.Length; place++)
        {
            facts[gates[place].Path].IsGate = true;
            foreach (var path in gates[place].Results.SelectMany(r => results[r].MissingPaths))
            {
                facts[path].Gates.Add(place);
            }
        }

        var then = new int[gates.Length];
        List<Asked> dependent = [.. facts.Values.Where(f => !f.IsGate).OrderBy(f => f.Gates.Min).ThenBy(f => f.Fact.Path, StringComparer.Ordinal)];
        dependent.ForEach(f => then[f.Gates.Min]++);
        return
        [
            .. gates.Select((gate, place) => new Question(facts[gate.Path].Fact, [.. facts[gate.Path].By])
            {
                Turn = gate.Number <= Question.MostAtOnce ? QuestionTurn.Now : QuestionTurn.Next,
                Number = gate.Number,
                Results = gate.Results.Count,
                Then = then[place],
            }),
            .. dependent.Select(f => new Question(f.Fact, [.. f.By]) { Turn = QuestionTurn.Dependent, After = [.. f.Gates.Select(g => gates[g].Path)] }),
        ];
    }

    private static Dictionary<string, Asked> Collect(ImmutableArray<RuleResult> results)
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

        return asked;
    }

    // A class: code for sorting tuples would be compiled at each start.
    private sealed class Asked(MissingFact fact)
    {
        public MissingFact Fact { get; } = fact;

        public List<Rule> By { get; } = [];

        // The places of the first questions that the results which lack the fact wait for.
        public SortedSet<int> Gates { get; } = [];

        public bool IsGate { get; set; }
    }
}
