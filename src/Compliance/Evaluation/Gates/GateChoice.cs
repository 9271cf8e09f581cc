namespace Compliance.Evaluation.Gates;

/// <summary>Chooses the operand that leaves the fewest rules, on average over its places.</summary>
internal sealed class GateChoice
{
    // Below this, testing the rules costs less than finding them.
    private const int Fewest = 2;

    private readonly List<GateOperand> _operands = [];
    private readonly List<List<GateTest>> _tests = [];

    private GateChoice(List<GatedRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var test in rule.Tests)
            {
                TestsOf(test.Operand).Add(test);
            }
        }
    }

    /// <summary>Chooses an operand.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The operand and its values; of equally good ones the first; <see langword="null"/> where none leaves out enough.</returns>
    public static (GateOperand Operand, GateAxis Axis)? Of(List<GatedRule> rules)
    {
        if (rules.Count < Fewest)
        {
            return null;
        }

        var choice = new GateChoice(rules);
        (GateOperand, GateAxis)? best = null;
        var most = 0m;
        for (var i = 0; i < choice._operands.Count; i++)
        {
            if (choice._tests[i].Count < Fewest)
            {
                continue;
            }

            var axis = new GateAxis(choice._operands[i], choice._tests[i]);
            var gain = GainOf(choice._tests[i], axis);
            if (gain > most)
            {
                (best, most) = ((choice._operands[i], axis), gain);
            }
        }

        return best;
    }

    // How many tests do not hold, on average over the places of values and absence.
    private static decimal GainOf(List<GateTest> tests, GateAxis axis)
    {
        var held = 0L;
        foreach (var test in tests)
        {
            foreach (ref readonly var interval in test.Intervals.AsSpan())
            {
                var (from, to) = axis.PlacesOf(interval);
                held += to - from + 1;
            }

            held += test.HoldsOfNone ? 1 : 0;
        }

        return tests.Count - ((decimal)held / axis.Unknown);
    }

    private List<GateTest> TestsOf(GateOperand operand)
    {
        for (var i = 0; i < _operands.Count; i++)
        {
            if (_operands[i].IsSame(operand))
            {
                return _tests[i];
            }
        }

        _operands.Add(operand);
        _tests.Add([]);
        return _tests[^1];
    }
}
