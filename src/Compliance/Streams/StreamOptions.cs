using Compliance.Evaluation;
using Compliance.Syntax;

namespace Compliance.Streams;

/// <summary>How a stream of declarations is read.</summary>
public sealed record StreamOptions
{
    /// <summary>Gets the name of the stream shown in messages and reports: the file's path.</summary>
    public string Name { get; init; } = "stdin";

    /// <summary>Gets how many threads work on declarations; all cores by default. The result does not depend on it.</summary>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>Gets how many lines are skipped at the start: those an earlier run has done.</summary>
    public int After
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Gets by which rules each declaration is evaluated, and how far ahead; all rules and no later day by default.</summary>
    public EvaluateOptions Evaluation { get; init; } = EvaluateOptions.Default;

    /// <summary>Gets the limits of one line. A longer line is skipped without being held in memory; 64 MiB by default.</summary>
    public ReadLimits LineLimits { get; init; } = ReadLimits.Data with { MaxBytes = 64L * 1024 * 1024 };

    /// <summary>Gets how many bytes a thread gets at once; more than one line, unless the line is longer.</summary>
    internal int BlockBytes { get; init; } = 128 * 1024;

    /// <summary>Gets the name of the stream.</summary>
    public override string ToString() => Name;
}
