using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Rules.Binding;

/// <summary>Finds the subject entity of a rule, term or mitigation.</summary>
internal sealed class SubjectBinder(BindingContext context)
{
    /// <summary>Binds a subject; an unknown entity is reported.</summary>
    public EntityType? Bind(LocatedNode? node)
    {
        if (ScalarReading.Text(node, context.Diagnostics) is not { } name)
        {
            return null;
        }

        var entity = context.Vocabulary.FindEntity(name);
        if (entity is null)
        {
            context.Diagnostics.Add(ConditionDiagnostics.UnknownEntity(node!.Span, name, [.. context.Vocabulary.Entities.SelectMany(e => new[] { e.Id, e.Label.Zh })]));
        }

        return entity;
    }
}
