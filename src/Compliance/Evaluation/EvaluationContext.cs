using Compliance.Declarations;
using Compliance.Facts;

namespace Compliance.Evaluation;

/// <summary>What stays the same while one declaration is judged, with the values of definitions that were computed already.</summary>
/// <remarks>Used by one evaluation at a time, and never shared between threads.</remarks>
internal sealed class EvaluationContext
{
    private readonly List<Frame> _frames = [];
    private int _entered;

    /// <summary>Creates a context that nothing is judged in yet.</summary>
    public EvaluationContext()
    {
        Declaration = null!;
        AsOf = new DateValue(default, default);
    }

    /// <summary>Creates a context.</summary>
    public EvaluationContext(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken)
        : this() => Begin(declaration, asOf, cancellationToken);

    public Declaration Declaration { get; private set; }

    public DateValue AsOf { get; private set; }

    public CancellationToken CancellationToken { get; private set; }

    /// <summary>Gets the values of definitions that were computed already.</summary>
    public DefinitionMemory Definitions { get; } = new();

    /// <summary>Begins with a declaration.</summary>
    public void Begin(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken)
    {
        Declaration = declaration;
        AsOf = AsOf.Value == asOf ? AsOf : new DateValue(asOf, default);
        CancellationToken = cancellationToken;
    }

    /// <summary>Lets go of the declaration.</summary>
    public void End()
    {
        Declaration = null!;
        CancellationToken = CancellationToken.None;
        Definitions.Clear();
        _entered = 0;
        _frames.ForEach(f => f.Clear());
    }

    /// <summary>Lends a frame for a definition; <see cref="Leave"/> takes back what was lent last.</summary>
    public Frame Enter(int depth)
    {
        // Definitions nest, and so do their frames: what is deeper comes later in the list.
        if (_entered == _frames.Count)
        {
            _frames.Add(new Frame(this, depth));
        }
        else if (_frames[_entered].Items.Length < depth)
        {
            _frames[_entered] = new Frame(this, depth);
        }

        return _frames[_entered++];
    }

    /// <summary>Takes back the frame that was lent last.</summary>
    public void Leave() => _entered--;
}
