// The same numerators and denominators by DuckDB; run where @duckdb/node-api is installed.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'x.cjs'));
const { DuckDBInstance } = require('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const ages = Array.from({ length: 47 }, (_, i) => `'${18 + i} år'`).join(', ');
const sql = `select "OMRÅDE", "TID",
  sum("INDHOLD") filter (where "SOCIO" in ('Arbejdsløse', 'Øvrige uden for arbejdsstyrken')) as n, sum("INDHOLD") as d
  from read_csv('${process.argv[2]}', delim = ';', header = true)
  where "ALDER" in (${ages}) group by all`;
const times = [];
const cpu = process.cpuUsage();
let rows;
for (let i = 0; i < 7; i++) {
  const start = performance.now();
  rows = await (await connection.run(sql)).getRows();
  times.push((performance.now() - start) / 1000);
}
times.sort((a, b) => a - b);
const sum = rows.reduce((s, r) => s + BigInt(r[2] ?? 0), 0n);
const spent = process.cpuUsage(cpu);
console.log(`  DuckDB read_csv + GROUP BY:          best ${times[0].toFixed(3)} s, median ${times[3].toFixed(3)} s processor ${((spent.user + spent.system) / 7e6).toFixed(3)} s (${rows.length} groups, sum of numerators ${sum})`);
