using BenchmarkDotNet.Attributes;
using Compliance.Benchmarks.Packs;
using Compliance.Benchmarks.Running;
using Compliance.Benchmarks.Workload;
using Compliance.Declarations;
using Compliance.Evaluation;

namespace Compliance.Benchmarks;

/// <summary>Judging two hundred declarations by packs of three sizes.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private const int Count = 200;

    private ComplianceEngine _engine = null!;
    private Declaration[] _declarations = [];

    [Params(30, 300, 3000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _engine = new ComplianceEngine(Synthetic.Load(Rules));
        _declarations = [.. new DeclarationGenerator(QuickRun.Seed, percentUndeclared: 5).Many(Count).Select(t => Reading.Read(_engine.Declarations, t))];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Native()
    {
        var violations = 0;
        foreach (var declaration in _declarations)
        {
            violations += _engine.Evaluate(declaration, Day.AsOf).Counts.Violations;
        }

        return violations;
    }
}
