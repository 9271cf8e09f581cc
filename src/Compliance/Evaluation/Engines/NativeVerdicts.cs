using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.Evaluation.Engines;

/// <summary>The native engine's verdicts, one at a time, of any rule: no index decides first which rules can apply.</summary>
/// <param name="find">Finds the compiled form of a rule.</param>
/// <param name="scope">The declaration and the day of the judgement.</param>
internal sealed class NativeVerdicts(Func<Rule, CompiledRule> find, EvaluationScope scope) : IVerdictProvider
{
    private readonly Dictionary<DateOnly, EvaluationScope> _scopes = new() { [scope.AsOf] = scope };

    /// <inheritdoc/>
    public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day)
    {
        if (!_scopes.TryGetValue(day.AsOf, out var judged))
        {
            _scopes.Add(day.AsOf, judged = new EvaluationScope(scope.Declaration, day.AsOf, scope.Context.CancellationToken));
        }

        var compiled = find(rule);
        judged.Context.LookAhead(DayWindow.Never);
        var verdict = NodeVerdicts.Instance.Of(compiled, new Frame(judged.Context, day.Day, subject, compiled.Depth));
        var next = judged.Context.Horizon;
        return new DatedVerdict(verdict.Outcome, verdict.LiftedBy, next < DayWindow.Never ? DateOnly.FromDayNumber(next) : null);
    }
}
