using Compliance.Conditions.Terms;

namespace Compliance.Conditions.Binding.Definitions;

/// <summary>The terms whose bodies are being bound, outermost first, and those that are done, in the order in which they rest on each other.</summary>
internal sealed class DefinitionProgress
{
    private readonly List<DefinitionBinder> _open = [];
    private readonly List<Definition> _done = [];

    /// <summary>Gets how many terms are being bound inside each other.</summary>
    public int Depth => _open.Count;

    /// <summary>Gets the terms whose bodies are bound; each stands after those it rests on.</summary>
    public IReadOnlyList<Definition> Done => _done;

    /// <summary>Begins with a term.</summary>
    public void Enter(DefinitionBinder binder) => _open.Add(binder);

    /// <summary>Ends with a term.</summary>
    public void Leave(DefinitionBinder binder)
    {
        _open.Remove(binder);
        _done.Add(binder.Definition);
    }

    /// <summary>Gets the circle that using a term now would close, from the term round to its user; <see langword="null"/> when none.</summary>
    /// <remarks>It begins at the same term wherever it was entered, so that one circle is reported once.</remarks>
    public IReadOnlyList<DefinitionBinder>? CircleFrom(DefinitionBinder binder)
    {
        var at = _open.IndexOf(binder);
        if (at < 0)
        {
            return null;
        }

        var circle = _open[at..];
        var least = circle.MinBy(b => b.Definition.Id, StringComparer.Ordinal)!;
        var start = circle.IndexOf(least);
        return [.. circle[start..], .. circle[..start]];
    }
}
