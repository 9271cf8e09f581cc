namespace Compliance.Cli.Tests.Running;

/// <summary>What one run of the tool left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error);
