namespace Compliance.Benchmarks.Running;

/// <summary>One of several ways that are measured side by side.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Pass">Goes over the whole workload once.</param>
/// <param name="Declarations">How many declarations the workload has.</param>
internal sealed record Contestant(string Name, Action Pass, int Declarations);
