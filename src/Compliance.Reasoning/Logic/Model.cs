using System.Globalization;
using Google.OrTools.Sat;
using Google.OrTools.Util;

namespace Compliance.Reasoning.Logic;

/// <summary>The constraints of one question. What is equal is stated once: gates, comparisons and sums are kept by their parts.</summary>
internal sealed class Model
{
    private const double EffortOfPreference = 0.2;
    private const double EffortOfFirstLook = 0.5;

    private const string Thorough = "num_workers:1,";

    // Most questions are answered sooner than the solver has looked at them from all sides; where it does not succeed, it does so.
    private const string Light = "num_workers:1,cp_model_probing_level:0,symmetry_level:0,max_presolve_iterations:1,";

    // The solver does not count all that a conflict costs as time: a search that meets conflict after conflict would go on for minutes.
    private const double ConflictsPerEffort = 20_000;
    private const double FewestConflicts = 2_000;

    private readonly CpModel _model = new();
    private readonly Dictionary<string, Flag> _gates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Quantity> _products = new(StringComparer.Ordinal);
    private readonly List<ILiteral> _unwanted = [];
    private readonly List<long> _weights = [];

    /// <summary>Gets how many gates and comparisons there are.</summary>
    public int Size => _gates.Count;

    /// <summary>Gets the constraints, for other solvers.</summary>
    public CpModel Constraints => _model;

    /// <summary>Makes a truth value that the solver chooses.</summary>
    public Flag Choose() => Flag.Of(_model.NewBoolVar(string.Empty));

    /// <summary>Makes a number that the solver chooses.</summary>
    /// <param name="least">The least it can be.</param>
    /// <param name="most">The greatest it can be.</param>
    /// <param name="elsewhere">A value outside of these bounds that it can have too.</param>
    public Quantity Choose(long least, long most, params ReadOnlySpan<long> elsewhere)
    {
        if (elsewhere.IsEmpty)
        {
            return new Quantity(_model.NewIntVar(least, most, string.Empty), least, most);
        }

        long[] points = [.. elsewhere];
        long[][] intervals = [.. points.Select(p => new[] { p, p }), [least, most]];
        var domain = Domain.FromIntervals([.. intervals.OrderBy(i => i[0])]);
        return new Quantity(_model.NewIntVarFromDomain(domain, string.Empty), Math.Min(least, points.Min()), Math.Max(most, points.Max()));
    }

    /// <summary>Holds where all hold.</summary>
    public Flag And(params IEnumerable<Flag> parts) => Gate(parts, isAnd: true);

    /// <summary>Holds where one holds.</summary>
    public Flag Or(params IEnumerable<Flag> parts) => Gate(parts, isAnd: false);

    /// <summary>Holds where both have one value.</summary>
    public Flag Same(Flag one, Flag other) => Or(And(one, other), And(one.Not, other.Not));

    /// <summary>Kleene's conjunction.</summary>
    public Kleene And(IReadOnlyCollection<Kleene> parts) => new(And(parts.Select(p => p.Certain)), And(parts.Select(p => p.Possible)));

    /// <summary>Kleene's disjunction.</summary>
    public Kleene Or(IReadOnlyCollection<Kleene> parts) => new(Or(parts.Select(p => p.Certain)), Or(parts.Select(p => p.Possible)));

    /// <summary>Holds where one number is at most another.</summary>
    public Flag AtMost(Line one, Line other)
    {
        var difference = one.Minus(other);
        if (difference.Most <= 0)
        {
            return Flag.True;
        }

        if (difference.Least > 0)
        {
            return Flag.False;
        }

        var key = "<=" + difference.Key;
        if (!_gates.TryGetValue(key, out var flag))
        {
            flag = Choose();
            var sum = Sum(difference);
            _model.Add(sum <= 0).OnlyEnforceIf(flag.Literal!);
            _model.Add(sum >= 1).OnlyEnforceIf(flag.Not.Literal!);
            _gates.Add(key, flag);
        }

        return flag;
    }

    /// <summary>Holds where one number is less than another.</summary>
    public Flag Less(Line one, Line other) => AtMost(other, one).Not;

    /// <summary>Holds where two numbers are equal.</summary>
    public Flag Equal(Line one, Line other) => And(AtMost(one, other), AtMost(other, one));

    /// <summary>Makes the number that is one of several, by flags of which at most one holds; any of them where none does.</summary>
    public Line Select(IReadOnlyList<(Flag When, Line Then)> cases)
    {
        var possible = cases.Where(c => !c.When.IsFalse).ToList();
        if (possible.Count == 0)
        {
            return Line.Of(0);
        }

        if (possible.TrueForAll(c => c.Then.Key == possible[0].Then.Key))
        {
            return possible[0].Then;
        }

        var key = "one of " + string.Join(';', possible.Select(c => Name(c.When) + ':' + c.Then.Key));
        if (_lines.TryGetValue(key, out var known))
        {
            return known;
        }

        var scale = possible.Aggregate(1L, (s, c) => Line.CommonScale(s, c.Then.Scale));
        var lines = possible.ConvertAll(c => (c.When, Then: c.Then.Over(scale)));
        var quantity = Choose(lines.Min(c => c.Then.Least), lines.Max(c => c.Then.Most));
        var result = Line.Of(quantity, scale);
        foreach (var (when, then) in lines)
        {
            Imply(when, _model.Add(Sum(result.Minus(then)) == 0));
        }

        _lines.Add(key, result);
        return result;
    }

    /// <summary>Makes the product of two numbers.</summary>
    /// <exception cref="Untranslatable">It could have more digits than the solver has.</exception>
    public Line Product(Line one, Line other)
    {
        System.Int128[] corners = [(System.Int128)one.Least * other.Least, (System.Int128)one.Least * other.Most, (System.Int128)one.Most * other.Least, (System.Int128)one.Most * other.Most];
        if (corners.Any(c => System.Int128.Abs(c) >= Line.Largest))
        {
            throw Untranslatable.LargeProduct();
        }

        var key = $"{one.Key}*{other.Key}";
        if (!_products.TryGetValue(key, out var product))
        {
            _products.Add(key, product = Choose((long)corners.Min(), (long)corners.Max()));
            _model.AddMultiplicationEquality(product.Variable, Sum(one), Sum(other));
            Enclose(product, one, other);
        }

        return Line.Of(product, one.Scale * other.Scale);
    }

    /// <summary>Makes the number of those that hold.</summary>
    public Line Count(IEnumerable<Flag> flags)
    {
        var all = flags.ToList();
        var literals = all.Where(f => f.Literal is not null).Select(f => f.Literal!).ToList();
        var certain = Line.Of(all.Count(f => f.IsTrue));
        if (literals.Count == 0)
        {
            return certain;
        }

        var key = "count of " + string.Join(',', all.Where(f => f.Literal is not null).Select(f => f.Id).Order());
        if (!_lines.TryGetValue(key, out var count))
        {
            var quantity = Choose(0, literals.Count);
            _model.Add(quantity.Variable == LinearExpr.Sum(literals));
            _lines.Add(key, count = Line.Of(quantity));
        }

        return certain.Plus(count);
    }

    /// <summary>Makes the number that depends on another by steps.</summary>
    /// <param name="place">The other. It lies in one of the stretches in every solution.</param>
    /// <param name="steps">The values, each with the stretches in which it is the number.</param>
    /// <param name="unknown">The stretches in which it is not known.</param>
    /// <returns>The number, and whether it is not known.</returns>
    public (Line Value, Flag IsUnknown) Step(Line place, IReadOnlyList<(long Value, List<long[]> Stretches)> steps, List<long[]> unknown)
    {
        var known = steps.Where(s => s.Stretches.Count > 0).ToList();
        if (known.Count == 0)
        {
            return (Line.Of(0), Flag.True);
        }

        if (known.Count == 1 && unknown.Count == 0)
        {
            return (Line.Of(known[0].Value), Flag.False);
        }

        var flags = known.ConvertAll(_ => _model.NewBoolVar(string.Empty));
        var isUnknown = unknown.Count == 0 ? Flag.False : Choose();
        for (var i = 0; i < known.Count; i++)
        {
            _model.AddLinearExpressionInDomain(Sum(place), Domain.FromIntervals([.. known[i].Stretches])).OnlyEnforceIf(flags[i]);
        }

        if (isUnknown.Literal is { } literal)
        {
            _model.AddLinearExpressionInDomain(Sum(place), Domain.FromIntervals([.. unknown])).OnlyEnforceIf(literal);
        }

        _model.AddExactlyOne([.. flags, isUnknown.Literal ?? _model.FalseLiteral()]);
        var value = Choose(Math.Min(0, known.Min(s => s.Value)), Math.Max(0, known.Max(s => s.Value)));
        _model.Add(value.Variable == LinearExpr.WeightedSum(flags, known.Select(s => s.Value)));
        return (Line.Of(value), isUnknown);
    }

    /// <summary>States that a truth value holds.</summary>
    public void Assert(Flag flag)
    {
        if (!flag.IsTrue)
        {
            _model.AddBoolOr(flag.IsFalse ? [] : [flag.Literal!]);
        }
    }

    /// <summary>States that one of several holds.</summary>
    public void AssertAny(params ReadOnlySpan<Flag> flags)
    {
        var literals = new List<ILiteral>();
        foreach (var flag in flags)
        {
            if (flag.IsTrue)
            {
                return;
            }

            if (!flag.IsFalse)
            {
                literals.Add(flag.Literal!);
            }
        }

        _model.AddBoolOr(literals);
    }

    /// <summary>States that just one of several holds.</summary>
    public void AssertOne(IReadOnlyList<Flag> flags) => _model.AddExactlyOne(flags.Select(f => f.Literal ?? (f.IsTrue ? _model.TrueLiteral() : _model.FalseLiteral())));

    /// <summary>States that a number is at most another where a truth value holds.</summary>
    public void AssertAtMost(Flag when, Line one, Line other) => Imply(when, _model.Add(Sum(one.Minus(other)) <= 0));

    /// <summary>Prefers solutions in which a truth value does not hold.</summary>
    /// <param name="flag">The truth value.</param>
    /// <param name="weight">How much.</param>
    public void Avoid(Flag flag, long weight)
    {
        if (flag.Literal is { } literal)
        {
            _unwanted.Add(literal);
            _weights.Add(weight);
        }
    }

    /// <summary>Looks for a solution, the same in every run: for any, and then for one that is preferred as far as a small effort goes.</summary>
    /// <param name="effort">How long, in the solver's deterministic time.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <param name="preference">How long for one that is preferred.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Solution Solve(double effort, CancellationToken cancellationToken, double preference = EffortOfPreference)
    {
        var any = Run(Math.Min(effort, EffortOfFirstLook), Light, cancellationToken);
        any = any.State == SolutionState.Unknown ? Run(effort, Thorough, cancellationToken) : any;
        if (any.State != SolutionState.Found || _unwanted.Count == 0)
        {
            return any;
        }

        foreach (var literal in _unwanted)
        {
            _model.AddHint(literal, any.Solver.BooleanValue(literal));
        }

        _model.Minimize(LinearExpr.WeightedSum(_unwanted, _weights));
        var preferred = Run(preference, Light, cancellationToken);
        return preferred.State == SolutionState.Found ? preferred : any;
    }

    private Solution Run(double effort, string manner, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var solver = new CpSolver
        {
            StringParameters = string.Create(CultureInfo.InvariantCulture, $"random_seed:1,{manner}max_deterministic_time:{effort:0.#########},max_number_of_conflicts:{Math.Max(FewestConflicts, ConflictsPerEffort * effort):0}"),
        };
        using var stop = cancellationToken.Register(solver.StopSearch);
        var status = solver.Solve(_model);
        cancellationToken.ThrowIfCancellationRequested();
        return new Solution(status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => SolutionState.Found,
            CpSolverStatus.Infeasible => SolutionState.None,
            _ => SolutionState.Unknown,
        }, solver);
    }

    // What the solver sees of a product only late (McCormick): it lies on one side of the planes through its corners.
    private void Enclose(Quantity product, Line one, Line other)
    {
        foreach (var (a, b, isLeast) in ((long, long, bool)[])[(one.Least, other.Least, true), (one.Most, other.Most, true), (one.Most, other.Least, false), (one.Least, other.Most, false)])
        {
            // (one - a) * (other - b) has one sign.
            var plane = Whole(other, a) is { } first && Whole(one, b) is { } second ? first.TryPlus(second, (System.Int128)a * b) : null;
            if (plane is not null)
            {
                _model.Add(isLeast ? product.Variable >= Sum(plane) : product.Variable <= Sum(plane));
            }
        }

        static Line? Whole(Line line, long times) => line.TryTimesWhole(times);
    }

    private static LinearExpr Sum(Line line) => line.Terms.IsEmpty
        ? LinearExpr.Constant(line.Constant)
        : LinearExpr.WeightedSum([.. line.Terms.Values.Select(t => t.Quantity.Variable)], [.. line.Terms.Values.Select(t => t.Times)]) + line.Constant;

    private static string Name(Flag flag) => flag.Literal is null ? $"{flag.IsTrue}" : flag.Id.ToString(CultureInfo.InvariantCulture);

    private static void Imply(Flag when, Constraint constraint)
    {
        if (when.Literal is { } literal)
        {
            constraint.OnlyEnforceIf(literal);
        }
        else if (when.IsFalse)
        {
            throw new InvalidOperationException("What never holds constrains nothing.");
        }
    }

    private Flag Gate(IEnumerable<Flag> parts, bool isAnd)
    {
        var flags = new SortedDictionary<int, Flag>();
        foreach (var part in parts)
        {
            if (isAnd ? part.IsFalse : part.IsTrue)
            {
                return Flag.Of(!isAnd);
            }

            if (part.Literal is not null)
            {
                flags[part.Id] = part;
            }
        }

        if (flags.Keys.Any(id => flags.ContainsKey(~id)))
        {
            return Flag.Of(!isAnd);
        }

        if (flags.Count <= 1)
        {
            return flags.Count == 0 ? Flag.Of(isAnd) : flags.Values.First();
        }

        var key = (isAnd ? "&" : "|") + string.Join(',', flags.Keys);
        if (!_gates.TryGetValue(key, out var gate))
        {
            gate = Choose();
            _gates.Add(key, gate);
            var (own, all) = isAnd ? (gate, flags.Values.ToArray()) : (gate.Not, flags.Values.Select(f => f.Not).ToArray());
            foreach (var flag in all)
            {
                _model.AddBoolOr([own.Not.Literal!, flag.Literal!]);
            }

            _model.AddBoolOr([own.Literal!, .. all.Select(f => f.Not.Literal!)]);
        }

        return gate;
    }
}
