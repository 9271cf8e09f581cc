using Compliance.Conditions.Terms;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Definitions;

/// <summary>
/// Binds the body of one defined term when it is first used, so that terms are bound after those they rest on, and a
/// circle is met on the way round.
/// </summary>
internal sealed class DefinitionBinder
{
    // Each term on the way adds to the depth of the stack, here and when rules are evaluated.
    private const int MaximumDepth = 32;

    private readonly LocatedNode? _when;
    private readonly LocatedNode? _value;
    private readonly BindingScope _scope;
    private readonly BindingContext _context;
    private readonly DefinitionProgress _progress;
    private bool _isStarted;
    private bool _isUsable;

    /// <summary>Creates a binder.</summary>
    /// <param name="definition">The term, without its body.</param>
    /// <param name="when">The condition it is defined by, or <see langword="null"/>.</param>
    /// <param name="value">The value it is defined by, or <see langword="null"/>.</param>
    /// <param name="scope">The scope of the body.</param>
    /// <param name="context">What names are bound against.</param>
    /// <param name="progress">What is being bound, shared by all terms.</param>
    public DefinitionBinder(Definition definition, LocatedNode? when, LocatedNode? value, BindingScope scope, BindingContext context, DefinitionProgress progress)
    {
        Definition = definition;
        _when = when;
        _value = value;
        _scope = scope;
        _context = context;
        _progress = progress;
    }

    /// <summary>Gets the term.</summary>
    public Definition Definition { get; }

    /// <summary>Binds the body, unless that is done.</summary>
    /// <param name="use">Where the term is used.</param>
    /// <returns>The term, or <see langword="null"/> where it cannot be used; a condition's type is known even then.</returns>
    public Definition? Bind(SourceSpan use)
    {
        if (_progress.CircleFrom(this) is { } circle)
        {
            _context.Diagnostics.Add(ConditionLogicDiagnostics.DefinitionCycle(
                circle[0].Definition.Span,
                [.. circle.Append(circle[0]).Select(c => new LocalizedText(c.Definition.Label.Zh, c.Definition.Id))],
                [.. circle.Skip(1).Select(c => c.Definition.Span), use]));
            return null;
        }

        if (!_isStarted)
        {
            if (_progress.Depth >= MaximumDepth)
            {
                _context.Diagnostics.Add(ConditionLogicDiagnostics.DefinitionsTooDeep(use, MaximumDepth));
                return null;
            }

            _isStarted = true;
            _progress.Enter(this);
            BindBody();
            _progress.Leave(this);
        }

        return _isUsable || _when is not null ? Definition : null;
    }

    private void BindBody()
    {
        if (_when is not null)
        {
            Definition.When = new ConditionBinder(_context, _scope).Bind(_when);
        }
        else if (_value is not null)
        {
            Definition.Value = new OperandBinder(_context, _scope).Untyped(_value);
            Definition.Type = Definition.Value?.Type ?? FactType.Boolean;
        }

        _isUsable = Definition.When is not null || Definition.Value is not null;
    }
}
