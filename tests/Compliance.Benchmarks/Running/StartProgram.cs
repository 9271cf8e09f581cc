namespace Compliance.Benchmarks.Running;

/// <summary>An empty program and the tool, compiled alike.</summary>
/// <param name="Way">How they were compiled.</param>
/// <param name="Empty">The file of the empty program.</param>
/// <param name="Tool">The file of the tool.</param>
internal sealed record StartProgram(string Way, string Empty, string Tool);
