using BenchmarkDotNet.Attributes;
using Compliance.Benchmarks.Handwritten;
using Compliance.Benchmarks.Running;
using Compliance.Benchmarks.Workload;
using Compliance.Findings;

namespace Compliance.Benchmarks;

/// <summary>What the engine is measured against: thirty rules written by hand, and reading JSON alone.</summary>
[MemoryDiagnoser]
public class LimitBenchmarks
{
    private const int Count = 200;

    private readonly Outcome[] _outcomes = new Outcome[30 * 100];
    private byte[][] _texts = [];
    private HandFacts[] _facts = [];

    [GlobalSetup]
    public void SetUp()
    {
        _texts = new DeclarationGenerator(QuickRun.Seed, percentUndeclared: 5).Many(Count);
        _facts = Array.ConvertAll(_texts, HandReader.Read);
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Outcome Handwritten()
    {
        foreach (var facts in _facts)
        {
            HandRules.Judge(facts, Day.AsOf, _outcomes);
        }

        return _outcomes[0];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int JsonTokens() => _texts.Sum(t => Reading.Tokens(t));

    [Benchmark(OperationsPerInvoke = Count)]
    public int JsonDocuments() => _texts.Sum(t => Reading.Document(t));
}
