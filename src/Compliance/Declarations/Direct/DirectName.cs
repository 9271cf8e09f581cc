namespace Compliance.Declarations.Direct;

/// <summary>A name and what it means.</summary>
/// <typeparam name="T">What it means.</typeparam>
/// <param name="Name">The name.</param>
/// <param name="Meaning">What it means.</param>
/// <remarks>No tuple: sequences of own structs are not compiled ahead, and a start would compile a hundred methods for them.</remarks>
internal sealed record DirectName<T>(string Name, T Meaning)
    where T : class;
