using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Time;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>A compiled mitigation; compiled when a violation first needs it.</summary>
internal sealed class CompiledMitigation(Mitigation mitigation, Compiler compiler)
{
    private MitigationTest? _test;

    public Mitigation Mitigation => mitigation;

    /// <summary>Gets the days on which the parameters it uses do not change.</summary>
    public LawIntervals Law => Test.Law;

    /// <summary>Gets when it mitigates.</summary>
    public ConditionNode When => Test.When;

    /// <summary>Gets how many variables a frame needs.</summary>
    public int Depth => Test.Depth;

    private MitigationTest Test => _test ?? Make();

    // A compiler is not thread-safe.
    private MitigationTest Make()
    {
        lock (compiler)
        {
            if (_test is null)
            {
                var (when, depth) = compiler.Compile(mitigation.When);
                var dated = new DatedLaw();
                dated.Walk(mitigation.When);
                var law = new LawIntervals();
                foreach (var period in dated.Periods)
                {
                    law.Add(period);
                }

                _test = new MitigationTest(when, depth, law);
            }

            return _test;
        }
    }

    private sealed class MitigationTest(ConditionNode when, int depth, LawIntervals law)
    {
        public LawIntervals Law => law;

        public ConditionNode When => when;

        public int Depth => depth;
    }
}
