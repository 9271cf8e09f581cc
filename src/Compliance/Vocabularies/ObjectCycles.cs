using Compliance.Diagnostics;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>Finds objects that contain themselves, through whatever lists, maps and other objects.</summary>
internal sealed class ObjectCycles(DiagnosticBag diagnostics)
{
    private readonly HashSet<RecordType> _done = [];
    private readonly List<RecordType> _path = [];

    /// <summary>Reports each field that closes a circle.</summary>
    public void Check(IEnumerable<RecordType> objects)
    {
        foreach (var item in objects)
        {
            Visit(item);
        }
    }

    private static RecordType? Inner(FactType type) => type switch
    {
        FactType.ObjectType nested => nested.Definition,
        FactType.ListType list => Inner(list.Element),
        FactType.MapType map => Inner(map.Value),
        _ => null,
    };

    private void Visit(RecordType type)
    {
        if (!_done.Add(type))
        {
            return;
        }

        _path.Add(type);
        foreach (var field in type.Fields)
        {
            if (Inner(field.Type) is not { } inner)
            {
                continue;
            }

            if (_path.Contains(inner))
            {
                var circle = _path.SkipWhile(t => t != inner).Select(t => t.Id).Append(inner.Id);
                diagnostics.Add(VocabularyDiagnostics.ObjectContainsItself(field.Span, string.Join(" → ", circle)));
            }
            else
            {
                Visit(inner);
            }
        }

        _path.RemoveAt(_path.Count - 1);
    }
}
