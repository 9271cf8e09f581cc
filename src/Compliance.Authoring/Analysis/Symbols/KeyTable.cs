using Compliance.Authoring.Analysis.Files;
using Compliance.Binding.Shapes;
using Compliance.Rules.Loading.Contents;

namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>The keys of the language by the mapping that they stand in.</summary>
internal static class KeyTable
{
    private static readonly Lazy<Dictionary<string, MappingShape>> Shapes = new(Collect);

    /// <summary>Finds the row of a key.</summary>
    public static ShapeKey? Find(Symbol key) => Shapes.Value.GetValueOrDefault(key.Owner)?.Keys.FirstOrDefault(r => r.Key.Id == key.Id);

    private static Dictionary<string, MappingShape> Collect()
    {
        var found = new Dictionary<string, MappingShape>(StringComparer.Ordinal);
        foreach (var shape in RuleFileForms.All.Select(f => f.Shape).Concat(Enum.GetValues<FileKind>().Select(FileKinds.ShapeOf).OfType<MappingShape>()))
        {
            Add(shape, found);
        }

        return found;
    }

    private static void Add(MappingShape shape, Dictionary<string, MappingShape> found)
    {
        if (found.TryAdd(shape.Id, shape))
        {
            foreach (var row in shape.Keys)
            {
                Add(row.Form, found);
            }
        }
    }

    private static void Add(ValueForm form, Dictionary<string, MappingShape> found)
    {
        switch (form)
        {
            case ValueForm.Mapping mapping:
                Add(mapping.Shape(), found);
                break;
            case ValueForm.List list:
                Add(list.Item, found);
                break;
            case ValueForm.Table table:
                Add(table.Value, found);
                break;
            case ValueForm.OneOf choice:
                foreach (var one in choice.Forms)
                {
                    Add(one, found);
                }

                break;
        }
    }
}
