using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Evaluation.Questions;

/// <summary>Asks the first questions of a report, has them answered, judges again, until nothing is asked.</summary>
internal static class Interview
{
    private const int MostRounds = 400;

    /// <summary>Holds an interview.</summary>
    /// <param name="judge">Judges facts.</param>
    /// <param name="facts">What is declared at first.</param>
    /// <param name="answers">Answers.</param>
    /// <returns>What is wrong with it; nothing where every question came in its turn and at the end all is settled.</returns>
    public static IEnumerable<string> Wrong(Func<FactTree, ComplianceReport> judge, FactTree.Group facts, FactAnswers answers)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 1; round <= MostRounds; round++)
        {
            var report = judge(facts);
            foreach (var wrong in Structure(report))
            {
                yield return $"round {round}: {wrong}";
            }

            List<string> now = [.. report.Questions.Where(q => q.Turn == QuestionTurn.Now && q.Fact.Kind != MissingFactKind.OfRules).Select(q => q.Fact.Path)];
            if (now.Count == 0)
            {
                var open = report.Undetermined.Where(r => r.Missing.Any(m => m.Kind != MissingFactKind.OfRules)).Select(r => r.ToString());
                foreach (var left in open)
                {
                    yield return $"nothing is asked in round {round}, and {left}";
                }

                yield break;
            }

            foreach (var path in now)
            {
                if (!asked.Add(path))
                {
                    yield return $"{path} is asked again in round {round}";
                    yield break;
                }

                facts = answers.Answer(facts, path);
            }
        }

        yield return $"there are more than {MostRounds} rounds";
    }

    /// <summary>Checks the order of the questions of one report.</summary>
    public static IEnumerable<string> Structure(ComplianceReport report)
    {
        var questions = report.Questions;
        var first = questions.Where(q => q.Turn != QuestionTurn.Dependent).ToList();
        var dependent = questions.Where(q => q.Turn == QuestionTurn.Dependent).ToList();
        var missing = report.Undetermined.SelectMany(r => r.Missing).Select(m => m.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        if (!questions.Select(q => q.Fact.Path).Order(StringComparer.Ordinal).SequenceEqual(missing))
        {
            yield return "the questions are not the missing facts, each once";
        }

        if (first.Sum(q => q.Results) != report.Undetermined.Count(r => !r.Missing.IsEmpty))
        {
            yield return "the results that wait do not add up";
        }

        if (first.Sum(q => q.Then) != dependent.Count)
        {
            yield return "the facts that come after do not add up";
        }

        var paths = first.Select(q => q.Fact.Path).ToHashSet(StringComparer.Ordinal);
        if (dependent.Exists(q => q.After.IsEmpty || !q.After.All(paths.Contains) || q.Number is not null || q.Results > 0))
        {
            yield return "a dependent fact does not come after first questions";
        }

        foreach (var inside in first.Where(q => first.Exists(t => t.Fact.Kind == MissingFactKind.Things && q.Fact.Path.StartsWith(t.Fact.Path + ".", StringComparison.Ordinal))))
        {
            yield return $"{inside.Fact.Path} is asked while it is not known whether the thing is there";
        }

        var groups = first.GroupBy(q => q.Number).ToList();
        if (!groups.Select(g => g.Key).SequenceEqual(Enumerable.Range(1, groups.Count).Select(n => (int?)n)) || QuestionGroup.Now(questions).Count() > Question.MostAtOnce)
        {
            yield return "the numbers are not in order, or too many are asked at once";
        }

        // What only the rules can supply comes last, whatever waits for it.
        var waiting = groups.Where(g => g.First().Fact.Kind != MissingFactKind.OfRules).Select(g => g.Sum(q => q.Results)).ToList();
        if (!waiting.SequenceEqual(waiting.OrderDescending()))
        {
            yield return "what settles more does not come first";
        }

        if (groups.Any(g => g.Count() > 1 && g.Any(q => q.Fact.Kind != MissingFactKind.Things)))
        {
            yield return "facts that are not asked together have one number";
        }
    }
}
