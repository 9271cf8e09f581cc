namespace Compliance.Fuzzing.Tests.Running;

/// <summary>A kind of file, with sound files of it and what reads one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Share">How many of a hundred cases are of this kind.</param>
/// <param name="Corpus">Sound files: mutants are made of them.</param>
/// <param name="Read">Reads one, and what follows from it; returns whether it was accepted, and throws where a promise is broken.</param>
internal sealed record FuzzKind(string Name, int Share, IReadOnlyList<byte[]> Corpus, Func<byte[], bool> Read)
{
    /// <summary>Gets whether the files are packed: then their parts are mutated too.</summary>
    public bool IsZip { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
