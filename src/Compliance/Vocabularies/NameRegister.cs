using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Vocabularies;

/// <summary>Keeps the names of one scope apart: ids and Chinese labels share it, for either can be written.</summary>
internal sealed class NameRegister(LocalizedText what, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (object Owner, SourceSpan Span)> _names = new(StringComparer.Ordinal);

    /// <summary>Registers a name; one that another thing has is reported. A thing may have a name twice.</summary>
    public void Add(string name, object owner, SourceSpan span)
    {
        if (!_names.TryAdd(name, (owner, span)) && !ReferenceEquals(_names[name].Owner, owner))
        {
            diagnostics.Add(VocabularyDiagnostics.NameTaken(span, _names[name].Span, what, name));
        }
    }
}
