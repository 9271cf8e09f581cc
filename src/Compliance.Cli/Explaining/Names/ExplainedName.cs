using Compliance.Cli.Explaining.Pages;

namespace Compliance.Cli.Explaining.Names;

/// <summary>A name that can be explained.</summary>
/// <param name="name">The name that tells it from all others.</param>
/// <param name="spellings">How else it may be called: its id alone, its labels.</param>
/// <param name="make">Makes its pages, the first of them its own.</param>
internal sealed class ExplainedName(string name, string?[] spellings, Func<IReadOnlyList<ExplainedPage>> make)
{
    /// <summary>Gets the name that tells it from all others.</summary>
    public string Name { get; } = name;

    /// <summary>Gets how else it may be called.</summary>
    public IEnumerable<string> Spellings => spellings.OfType<string>();

    /// <summary>Makes its pages, the first of them its own.</summary>
    public IReadOnlyList<ExplainedPage> Make() => make();
}
