using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Vocabularies;

/// <summary>The things of one sort that a type can name, by id or Chinese label.</summary>
internal sealed class TypeNames<T>(LocalizedText what)
    where T : class
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    /// <summary>Adds a thing under its id and its label.</summary>
    public void Add(T thing, string id, LocalizedText label)
    {
        _byName[id] = thing;
        _byName.TryAdd(label.Zh, thing);
    }

    /// <summary>Finds a thing; an unknown name is reported.</summary>
    public T? Find(string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        var thing = _byName.GetValueOrDefault(name);
        if (thing is null)
        {
            diagnostics.Add(VocabularyDiagnostics.UnknownTypeName(span, what, name, _byName.Keys));
        }

        return thing;
    }
}
