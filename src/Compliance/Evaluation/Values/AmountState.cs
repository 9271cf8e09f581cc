namespace Compliance.Evaluation.Values;

/// <summary>Whether there is an amount.</summary>
internal enum AmountState : byte
{
    /// <summary>It depends on undeclared facts.</summary>
    Undeclared,

    /// <summary>There is none.</summary>
    None,

    /// <summary>It is declared, at least as a range.</summary>
    Declared,
}
