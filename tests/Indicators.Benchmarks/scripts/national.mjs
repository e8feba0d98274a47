// The national scale by DuckDB: the same files, joins and intervals as national.R.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'x.cjs'));
const { DuckDBInstance } = require('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const folder = process.argv[2];
const z = 1.959963984540054;
const timed = async (sql) => {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const rows = await (await connection.run(sql)).getRows();
  const spent = process.cpuUsage(cpu);
  return { rows, wall: (performance.now() - start) / 1000, cpu: (spent.user + spent.system) / 1e6 };
};
const read = await timed(`create table d as select * from read_csv('${folder}/*.csv', delim = ';', header = true, filename = true,
  columns = {'area': 'VARCHAR', 'year': 'INTEGER', 'n': 'BIGINT', 'd': 'BIGINT'})`);
const wilson = (x, n) => {
  const p = `(${x} / ${n}::double)`;
  const m = `((${p} + ${z * z / 2} / ${n}) / (1 + ${z * z} / ${n}))`;
  const h = `(${z} / (1 + ${z * z} / ${n}) * sqrt(${p} * (1 - ${p}) / ${n} + ${z * z / 4} / (${n} * ${n}::double)))`;
  return { p, l: `(${m} - ${h})`, u: `(${m} + ${h})` };
};
const difference = (a, b) => ({
  d: `(${a.p} - ${b.p})`,
  l: `(${a.p} - ${b.p} - sqrt((${a.p} - ${a.l}) * (${a.p} - ${a.l}) + (${b.u} - ${b.p}) * (${b.u} - ${b.p})))`,
  u: `(${a.p} - ${b.p} + sqrt((${a.u} - ${a.p}) * (${a.u} - ${a.p}) + (${b.p} - ${b.l}) * (${b.p} - ${b.l})))`,
});
const levels = ['m', 'r', 'c'];
const gapsOf = (t) => levels.map((v) => difference(wilson(`a.n${t}`, `a.d${t}`), wilson(`(${v}.n${t} - a.n${t})`, `(${v}.d${t} - a.d${t})`)));
const change = difference(wilson('a.n1', 'a.d1'), wilson('a.n0', 'a.d0'));
const bounds = [0, 1].flatMap((t) => [...gapsOf(t).flatMap((g) => [g.l, g.u]), ...levels.flatMap((v) => { const w = wilson(`${v}.n${t}`, `${v}.d${t}`); return [w.l, w.u]; }), wilson(`a.n${t}`, `a.d${t}`).l, wilson(`a.n${t}`, `a.d${t}`).u]);
const joined = await timed(`
  with ends as (select filename as indicator, area, any_value(n) filter (where year = lo) as n0, any_value(d) filter (where year = lo) as d0,
      any_value(n) filter (where year = hi) as n1, any_value(d) filter (where year = hi) as d1
    from d, (select min(year) as lo, max(year) as hi from d) where year in (lo, hi) group by all),
  regions as (select column0 as municipality, column1 as region from read_csv('${folder}/../regions.txt', delim = ';', header = false, all_varchar = true))
  select sum(${change.d}), sum(${change.l}), ${levels.map((v) => `sum(a.n1 / a.d1::double - ${v}.n1 / ${v}.d1::double)`).join(' + ')}, ${bounds.map((b) => `sum(${b})`).join(' + ')}
  from ends a join regions g on g.municipality = split_part(a.area, '-', 1)
    join ends m on m.area = g.municipality and m.indicator = a.indicator
    join ends r on r.area = g.region and r.indicator = a.indicator
    join ends c on c.area = '000' and c.indicator = a.indicator
  where a.area like '%-%'`);
const [changes, lowers, gaps] = joined.rows[0].map((x) => 100 * x);
console.log(`  DuckDB: read ${read.wall.toFixed(2)} s (processor ${read.cpu.toFixed(2)} s), joins and intervals ${joined.wall.toFixed(2)} s (processor ${joined.cpu.toFixed(2)} s)`);
console.log(`    sums: changes ${changes.toFixed(3)}, lower bounds ${lowers.toFixed(3)}, gaps ${gaps.toFixed(3)}`);
