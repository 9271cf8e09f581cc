using System.Runtime.InteropServices;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>A result in short. Of most rules and subjects there is none: they are not applicable, in every part.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ResultRow
{
    /// <summary>Stands after all subjects that are declared.</summary>
    public const int Undeclared = int.MaxValue;

    private readonly ushort _part;
    private readonly byte _outcome;

    /// <summary>Creates a row.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="subject">The place of the subject; <see cref="Undeclared"/> for subjects that may exist.</param>
    /// <param name="part">The place of the part among the parts of the subject's time.</param>
    /// <param name="outcome">The verdict.</param>
    public ResultRow(int rule, int subject, int part, Outcome outcome)
    {
        Rule = rule;
        Subject = subject;
        _part = checked((ushort)part);
        _outcome = (byte)outcome;
    }

    public int Rule { get; }

    public int Subject { get; }

    public int Part => _part;

    public Outcome Outcome => (Outcome)_outcome;
}
