using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Text;

namespace Compliance.Declarations;

/// <summary>Joins references to the things they name, once all are read.</summary>
internal sealed class ReferenceResolver
{
    private readonly IReadOnlyList<EntitySetBuilder> _sets;
    private readonly DeclarationExtent _extent;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Entity>?[] _byId;

    /// <summary>Creates a resolver.</summary>
    /// <param name="sets">The declared things by the index of their type.</param>
    /// <param name="extent">Whether a thing may be known by its id alone.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public ReferenceResolver(IReadOnlyList<EntitySetBuilder> sets, DeclarationExtent extent, DiagnosticBag diagnostics)
    {
        _sets = sets;
        _extent = extent;
        _diagnostics = diagnostics;
        _byId = new Dictionary<string, Entity>?[sets.Count];
    }

    /// <summary>Resolves references; one to something undeclared is reported.</summary>
    public void Resolve(List<PendingReference> references)
    {
        foreach (var reference in references)
        {
            var set = _sets[reference.Target.Index];
            var byId = ById(set);
            if (byId.TryGetValue(reference.Value.Id, out var target))
            {
                reference.Value.Target = target;
            }
            else if (_extent == DeclarationExtent.Excerpt && set.State != EntitySetState.Complete)
            {
                target = set.AddUnknown(reference.Value.Id);
                byId.Add(target.Id, target);
                reference.Value.Target = target;
            }
            else
            {
                _diagnostics.Add(DeclarationDiagnostics.UnknownReference(
                    reference.Span, reference.Target, reference.Value.Id, [.. set.Items.Select(i => (i.Id, i.DisplayName))]));
            }
        }
    }

    private Dictionary<string, Entity> ById(EntitySetBuilder set)
    {
        var byId = _byId[set.Type.Index];
        if (byId is null)
        {
            byId = new Dictionary<string, Entity>(TextEquality.Comparer);
            foreach (var item in set.Items)
            {
                byId.TryAdd(item.Id, item);
            }

            _byId[set.Type.Index] = byId;
        }

        return byId;
    }
}
