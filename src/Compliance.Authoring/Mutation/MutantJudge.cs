using Compliance.Authoring.Cases;

namespace Compliance.Authoring.Mutation;

/// <summary>Runs cases against mutants until one notices. What noticed the last mutant is tried first: it often notices the next.</summary>
internal sealed class MutantJudge
{
    private readonly List<(TestedRule Of, List<BoundCase> Cases)> _rules;

    public MutantJudge(IEnumerable<TestedRule> tested) => _rules = [.. tested.Select(t => (t, t.Cases.ToList()))];

    /// <summary>Gets how many cases there are.</summary>
    public int CaseCount => _rules.Sum(r => r.Cases.Count);

    /// <summary>Determines whether a case no longer passes.</summary>
    public bool Notices(Mutant mutant, CancellationToken cancellationToken)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            var (of, cases) = _rules[i];
            var trial = mutant.Try!(of.Rule);
            var runner = new CaseRunner(trial.Engine);
            for (var j = 0; j < cases.Count; j++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!runner.Run(trial.Rule, cases[j], cancellationToken).Passed)
                {
                    (cases[0], cases[j]) = (cases[j], cases[0]);
                    (_rules[0], _rules[i]) = (_rules[i], _rules[0]);
                    return true;
                }
            }
        }

        return false;
    }
}
